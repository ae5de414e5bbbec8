package dev.counterpart.checker.property;

import dev.counterpart.model.schema.SchemaDialect;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Schemas that people wrote: those of this project, and the official suite's where its folder is given. */
final class RealSchemas {

    private static final Path CATALOG = Path.of("..", "schemas");
    private static final List<String> FOLDERS = List.of("draft4", "draft6", "draft7", "draft2019-09", "draft2020-12");

    private RealSchemas() {}

    /** The catalog's schemas, each with what it refers to written into it. */
    static List<ObjectNode> ofCatalog() {
        List<ObjectNode> schemas = new ArrayList<>();
        for (Path file : files(CATALOG, "schema.json")) {
            ObjectNode schema = (ObjectNode) inlined(file, read(file));
            if (!schema.has("$schema")) {
                schema.set("$schema", Json.text(Drafts.uri(SchemaDialect.DRAFT_2020_12)));
            }
            schemas.add(schema);
        }
        return schemas;
    }

    /** The required schemas of the suite that need no other document. */
    static List<ObjectNode> ofSuite(Path suite) {
        List<ObjectNode> schemas = new ArrayList<>();
        for (int i = 0; i < FOLDERS.size(); i++) {
            Path folder = suite.resolve("tests").resolve(FOLDERS.get(i));
            for (Path file : files(folder, ".json")) {
                boolean required = folder.equals(file.getParent());
                for (JsonNode group : required ? Vocabulary.elements(read(file)) : List.<JsonNode>of()) {
                    if (group.get("schema") instanceof ObjectNode schema && isWhole(schema)) {
                        ObjectNode named = schema.deepCopy();
                        named.remove("$schema");
                        ObjectNode root = Json.object("$schema", Json.text(Drafts.uri(Drafts.ALL.get(i))));
                        root.setAll(named);
                        schemas.add(root);
                    }
                }
            }
        }
        return schemas;
    }

    private static boolean isWhole(JsonNode schema) {
        String text = Json.print(schema);
        return !text.contains("localhost:1234")
                && !text.contains("json-schema.org/draft")
                && !text.contains("\"$ref\":\"http");
    }

    private static JsonNode inlined(Path file, JsonNode node) {
        if (node instanceof ObjectNode object) {
            JsonNode reference = object.get("$ref");
            if (reference != null
                    && reference.isString()
                    && !reference.stringValue().startsWith("#")) {
                Path target = file.resolveSibling(reference.stringValue()).normalize();
                ObjectNode copy = (ObjectNode) inlined(target, read(target));
                copy.remove(List.of("$schema", "$id"));
                return copy;
            }
            ObjectNode copy = Json.object();
            object.properties().forEach(member -> copy.set(member.getKey(), inlined(file, member.getValue())));
            return copy;
        }
        return node.isArray()
                ? Json.array(Vocabulary.elements(node).stream()
                        .map(element -> inlined(file, element))
                        .toList())
                : node;
    }

    private static List<Path> files(Path folder, String end) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(path -> path.toString().endsWith(end) && Files.isRegularFile(path))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode read(Path file) {
        try {
            return Json.parse(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
