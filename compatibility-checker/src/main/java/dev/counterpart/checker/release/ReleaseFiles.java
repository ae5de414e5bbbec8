package dev.counterpart.checker.release;

import dev.counterpart.model.ContractSet;
import dev.counterpart.model.catalog.MessageContract;
import dev.counterpart.model.catalog.ResourcePointer;
import dev.counterpart.model.schema.SchemaId;
import dev.counterpart.model.schema.bundle.SchemaBundler;
import dev.counterpart.model.tree.JsonTreeWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The files that freeze one version of a message: self-contained schemas, and a page with their digests. */
final class ReleaseFiles {

    static final String PAYLOAD = "schema.json";
    static final String RESPONSE = "response.json";
    static final String PAGE = "release.json";

    private ReleaseFiles() {}

    /** Texts by file name. */
    static SortedMap<String, String> of(MessageContract message, ContractSet set) {
        SortedMap<String, String> files = new TreeMap<>();
        files.put(PAYLOAD, schema(message.payload(), set));
        message.response().ifPresent(response -> files.put(RESPONSE, schema(response, set)));
        files.put(PAGE, page(message, files));
        return files;
    }

    private static String schema(SchemaId id, ContractSet set) {
        return JsonTreeWriter.indented(SchemaBundler.bundle(set.schemas().get(id), set.schemas())) + "\n";
    }

    private static String page(MessageContract message, Map<String, String> schemas) {
        StringBuilder page = new StringBuilder("{\n");
        member(page, "id", JsonTreeWriter.quoted(message.id()));
        member(page, "name", JsonTreeWriter.quoted(message.name()));
        member(page, "kind", JsonTreeWriter.quoted(message.kind().word()));
        member(page, "version", JsonTreeWriter.quoted(message.version()));
        member(page, "owners", texts(message.owners()));
        member(
                page,
                "channels",
                texts(message.channels().stream().map(ResourcePointer::id).toList()));
        SortedMap<String, String> digests = new TreeMap<>();
        schemas.forEach((name, text) -> digests.put(name, Digest.of(text.getBytes(StandardCharsets.UTF_8))));
        return page + digests(digests);
    }

    /** The last member of a page, and its end. */
    static String digests(SortedMap<String, String> byName) {
        return "  \"sha256\": {\n"
                + byName.entrySet().stream()
                        .map(entry -> "    " + JsonTreeWriter.quoted(entry.getKey()) + ": "
                                + JsonTreeWriter.quoted(entry.getValue()))
                        .collect(Collectors.joining(",\n"))
                + "\n  }\n}\n";
    }

    static void member(StringBuilder page, String name, String value) {
        page.append("  ")
                .append(JsonTreeWriter.quoted(name))
                .append(": ")
                .append(value)
                .append(",\n");
    }

    static String texts(List<String> texts) {
        return "["
                + String.join(", ", texts.stream().map(JsonTreeWriter::quoted).toList()) + "]";
    }
}
