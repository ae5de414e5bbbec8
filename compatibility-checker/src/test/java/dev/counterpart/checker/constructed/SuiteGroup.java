package dev.counterpart.checker.constructed;

import dev.counterpart.model.tree.ArrayNode;
import dev.counterpart.model.tree.BooleanNode;
import dev.counterpart.model.tree.JsonTreeReader;
import dev.counterpart.model.tree.Node;
import dev.counterpart.model.tree.ObjectNode;
import dev.counterpart.model.tree.StringNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A schema of the official suite with the instances that it accepts and refuses. */
public record SuiteGroup(String draft, String file, String description, Node schema, List<Instance> instances) {

    /** A document, and whether the schema accepts it. */
    public record Instance(String description, Node data, boolean valid) {}

    /** The schema with the instances that it accepts. */
    SuiteGroup ofValid() {
        return new SuiteGroup(
                draft,
                file,
                description,
                schema,
                instances.stream().filter(Instance::valid).toList());
    }

    /** The required tests of a draft, in the order of the files' names. */
    public static List<SuiteGroup> required(Path suite, String draft) {
        return read(suite, draft, suite.resolve("tests").resolve(draft));
    }

    /** The optional tests of a draft; formats are apart from them. */
    public static List<SuiteGroup> optional(Path suite, String draft) {
        return read(suite, draft, suite.resolve("tests").resolve(draft).resolve("optional"));
    }

    private static List<SuiteGroup> read(Path suite, String draft, Path folder) {
        List<SuiteGroup> groups = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                String name = file.getFileName().toString().replace(".json", "");
                Node root = JsonTreeReader.read(suite.relativize(file).toString(), Files.readAllBytes(file))
                        .value()
                        .orElseThrow();
                ((ArrayNode) root).elements().forEach(group -> groups.add(group(draft, name, (ObjectNode) group)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return groups;
    }

    private static SuiteGroup group(String draft, String file, ObjectNode group) {
        List<Instance> instances = ((ArrayNode) member(group, "tests"))
                .elements().stream()
                        .map(ObjectNode.class::cast)
                        .map(test -> new Instance(
                                text(test, "description"),
                                member(test, "data"),
                                ((BooleanNode) member(test, "valid")).value()))
                        .toList();
        return new SuiteGroup(draft, file, text(group, "description"), member(group, "schema"), instances);
    }

    private static Node member(ObjectNode object, String name) {
        return object.get(name).orElseThrow();
    }

    private static String text(ObjectNode object, String name) {
        return ((StringNode) member(object, name)).value();
    }
}
