package dev.counterpart.model.fuzz;

import dev.counterpart.model.tree.ArrayNode;
import dev.counterpart.model.tree.JsonTreeReader;
import dev.counterpart.model.tree.JsonTreeWriter;
import dev.counterpart.model.tree.Node;
import dev.counterpart.model.tree.ObjectNode;
import dev.counterpart.model.tree.TreeReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is mutated: the project's own schemas, AsyncAPI documents and pages, and the schemas of the official suite. */
final class StartDocuments {

    static final Path SHOP = Path.of("src/test/resources/catalogs/shop");
    private static final Path SCHEMAS = Path.of("../schemas");

    /** The drafts that are read; others are refused by their first line. */
    private static final Pattern SUITE = Pattern.compile("draft(4|6|7|2019-09|2020-12)");

    private static final Path FIXTURES = Path.of("src/test/resources/diagnostics");

    /**
     * @param extension what the mutated file's name ends in
     * @param latin1 its bytes as the characters of a text
     * @param tree empty for a page, and for a document that is broken already
     * @param inShop the file of the catalog that it stands in; null for a document that is loaded alone
     */
    record Start(
            String name,
            String extension,
            String latin1,
            Optional<Object> tree,
            @Nullable Path inShop) {

        static Start of(String name, byte[] bytes, Optional<Object> tree, @Nullable Path inShop) {
            String extension = name.substring(name.lastIndexOf('.'));
            return new Start(name, extension, new String(bytes, StandardCharsets.ISO_8859_1), tree, inShop);
        }

        byte[] bytes() {
            return latin1.getBytes(StandardCharsets.ISO_8859_1);
        }
    }

    private StartDocuments() {}

    /** By what they are, so that the many of one kind don't hide the few of another. */
    static List<List<Start>> byKind(Optional<Path> suite) throws IOException {
        List<Start> all = all(suite);
        return List.of(
                all.stream().filter(start -> start.inShop() != null).toList(),
                all.stream()
                        .filter(start -> start.inShop() == null && isAsyncApi(start))
                        .toList(),
                all.stream()
                        .filter(start -> start.inShop() == null && !isAsyncApi(start))
                        .toList());
    }

    private static boolean isAsyncApi(Start start) {
        return start.tree().orElse("") instanceof Map<?, ?> object && object.containsKey("asyncapi");
    }

    /** In an order that does not depend on the machine. The suite's folder may be left out. */
    private static List<Start> all(Optional<Path> suite) throws IOException {
        List<Start> starts = new ArrayList<>();
        for (Path folder : List.of(SCHEMAS, FIXTURES)) {
            for (Path file : files(folder)) {
                String name = file.toString();
                boolean example = name.contains("/examples/");
                if (!example && (name.endsWith(".json") || name.endsWith(".yml") || name.endsWith(".yaml"))) {
                    starts.addAll(alone(name, Files.readAllBytes(file)));
                }
            }
        }
        for (Path file : files(SHOP)) {
            Path inside = SHOP.relativize(file);
            String name = inside.toString();
            byte[] bytes = Files.readAllBytes(file);
            starts.add(Start.of(name, bytes, tree(name, bytes), inside));
        }
        if (suite.isPresent()) {
            for (Path file : files(suite.get().resolve("tests"))) {
                if (file.toString().endsWith(".json")
                        && SUITE.matcher(file.toString()).find()) {
                    starts.addAll(ofSuite(suite.get().relativize(file).toString(), Files.readAllBytes(file)));
                }
            }
        }
        return starts;
    }

    /** A YAML document is taken as JSON, too. */
    private static List<Start> alone(String name, byte[] bytes) {
        Optional<Object> tree = tree(name, bytes);
        Start asItIs = Start.of(name, bytes, tree, null);
        if (asItIs.extension().equals(".json") || tree.isEmpty()) {
            return List.of(asItIs);
        }
        String json =
                JsonTreeWriter.indented(TreeReader.read(name, bytes).value().orElseThrow());
        return List.of(asItIs, Start.of(name + ".json", json.getBytes(StandardCharsets.UTF_8), tree, null));
    }

    /** Each file of the suite is a list of groups with a schema each. */
    private static List<Start> ofSuite(String name, byte[] bytes) {
        List<Start> starts = new ArrayList<>();
        Optional<Node> groups = JsonTreeReader.read(name, bytes).value();
        if (groups.isPresent() && groups.get() instanceof ArrayNode array) {
            for (Node group : array.elements()) {
                if (group instanceof ObjectNode object && object.get("schema").isPresent()) {
                    Node schema = object.get("schema").get();
                    String text = JsonTreeWriter.indented(schema);
                    starts.add(Start.of(
                            name + ":" + group.location().line() + ".json",
                            text.getBytes(StandardCharsets.UTF_8),
                            Optional.of(PlainValues.of(schema)),
                            null));
                }
            }
        }
        return starts;
    }

    private static Optional<Object> tree(String name, byte[] bytes) {
        return name.endsWith("x") || name.endsWith(".md")
                ? Optional.empty()
                : TreeReader.read(name, bytes).value().map(PlainValues::of);
    }

    static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().contains(".released"))
                    .sorted()
                    .toList();
        }
    }
}
