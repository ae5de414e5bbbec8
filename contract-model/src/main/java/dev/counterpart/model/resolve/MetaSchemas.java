package dev.counterpart.model.resolve;

import dev.counterpart.model.tree.JsonTreeReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;

/** The published meta-schemas of the drafts: documents of our own jar, whose paths are their URIs. */
final class MetaSchemas {

    private static final Map<String, String> RESOURCES = resources();

    private MetaSchemas() {}

    private static Map<String, String> resources() {
        Map<String, String> resources = new TreeMap<>();
        for (String draft : new String[] {"draft-04", "draft-06", "draft-07"}) {
            resources.put("http://json-schema.org/" + draft + "/schema", draft + "/schema.json");
        }
        put(resources, "2019-09", "applicator", "content", "core", "format", "meta-data", "validation");
        put(
                resources,
                "2020-12",
                "applicator",
                "content",
                "core",
                "format-annotation",
                "format-assertion",
                "meta-data",
                "unevaluated",
                "validation");
        return Map.copyOf(resources);
    }

    private static void put(Map<String, String> resources, String draft, String... vocabularies) {
        String folder = "https://json-schema.org/draft/" + draft + "/";
        resources.put(folder + "schema", draft + "/schema.json");
        for (String vocabulary : vocabularies) {
            resources.put(folder + "meta/" + vocabulary, draft + "/meta/" + vocabulary + ".json");
        }
    }

    static boolean has(String uri) {
        return RESOURCES.containsKey(uri);
    }

    static DocumentSource.Lookup find(String uri) {
        try (InputStream in =
                MetaSchemas.class.getResourceAsStream("/dev/counterpart/model/meta/" + RESOURCES.get(uri))) {
            if (in == null) {
                throw new IllegalArgumentException("no meta-schema " + uri);
            }
            return DocumentSource.Lookup.found(
                    JsonTreeReader.read(uri, in.readAllBytes()).value().orElseThrow());
        } catch (IOException e) {
            throw new UncheckedIOException("the meta-schema " + uri, e);
        }
    }
}
