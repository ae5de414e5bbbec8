package dev.counterpart.model.asyncapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.counterpart.model.asyncapi.read.AsyncApiChecks;
import dev.counterpart.model.asyncapi.read.AsyncApiReader;
import dev.counterpart.model.diagnostic.Diagnostic;
import dev.counterpart.model.diagnostic.Diagnostics;
import dev.counterpart.model.diagnostic.Loaded;
import dev.counterpart.model.resolve.DocumentSource;
import dev.counterpart.model.resolve.SchemaReader;
import dev.counterpart.model.schema.SchemaIndex;
import dev.counterpart.model.tree.ArrayNode;
import dev.counterpart.model.tree.BooleanNode;
import dev.counterpart.model.tree.JsonTreeReader;
import dev.counterpart.model.tree.JsonTreeWriter;
import dev.counterpart.model.tree.Member;
import dev.counterpart.model.tree.Node;
import dev.counterpart.model.tree.NullNode;
import dev.counterpart.model.tree.ObjectNode;
import dev.counterpart.model.tree.StringNode;
import dev.counterpart.model.tree.TreeReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Whatever an AsyncAPI document says, reading it ends without an exception: it either loads, or has an error that stands in the
 * document.
 */
final class MutatedDocumentsTest {

    private static final Path CASES = Path.of("src/test/resources/asyncapi");
    private static final String PATH = "asyncapi.json";
    private static final int MUTATIONS = 4_000;

    private static final List<String> TEXTS = List.of(
            "",
            "#",
            "#/",
            "#/channels",
            "#/components/messages/Forecast",
            "#/components/schemas/Copy",
            "nowhere.yml#/x",
            "../../etc/passwd",
            "%zz",
            "$message.header#/~2",
            "$message.payload#/a/0/b",
            "{",
            "{a}{a}{b",
            "record",
            "application/vnd.apache.avro",
            "application/vnd.apache.avro;version=1.9.0",
            "application/schema+json;version=draft-04",
            "2.0.0",
            "3.0.0",
            "send");

    private static final List<String> NAMES = List.of(
            "$ref",
            "payload",
            "schema",
            "schemaFormat",
            "oneOf",
            "traits",
            "messages",
            "headers",
            "publish",
            "bindings",
            "kafka",
            "type",
            "x-eventcatalog-role",
            "fields",
            "name");

    private final Random random = new Random(20_261_122);

    @Test
    void loadOrSayWhereTheyAreWrong() throws IOException {
        List<Node> originals = originals();
        int refused = 0;
        for (int i = 0; i < MUTATIONS; i++) {
            Node original = originals.get(i % originals.size());
            Node mutated = original;
            for (int times = 1 + random.nextInt(3); times > 0; times--) {
                mutated = mutated(mutated, random.nextInt(size(mutated)));
            }
            String text = JsonTreeWriter.indented(mutated);
            List<Diagnostic> said = new ArrayList<>();
            assertThatCode(() -> said.addAll(load(text))).as(text).doesNotThrowAnyException();
            long lines = text.lines().count();
            for (Diagnostic diagnostic : said) {
                assertThat((long) diagnostic.location().line())
                        .as(diagnostic.format())
                        .isBetween(1L, lines);
            }
            if (said.stream().anyMatch(Diagnostic::isError)) {
                refused++;
            }
        }
        assertThat(refused).isBetween(MUTATIONS / 4, MUTATIONS * 19 / 20);
    }

    /** The documents that refer to no other file. */
    private static List<Node> originals() throws IOException {
        try (Stream<Path> files = Files.find(
                CASES, 3, (path, attributes) -> path.getFileName().toString().startsWith("asyncapi."))) {
            List<Node> roots = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                TreeReader.read(file.toString(), Files.readAllBytes(file))
                        .value()
                        .ifPresent(roots::add);
            }
            return roots;
        }
    }

    private static List<Diagnostic> load(String text) {
        Diagnostics diagnostics = new Diagnostics();
        Loaded<Optional<Node>> tree = JsonTreeReader.read(PATH, text.getBytes(StandardCharsets.UTF_8));
        diagnostics.addAll(tree.diagnostics());
        Node root = tree.value().orElseThrow();
        SchemaReader schemas = new SchemaReader(new OneDocument(root), diagnostics);
        Optional<AsyncApiDocument> document = new AsyncApiReader(schemas, diagnostics).read(root);
        SchemaIndex index = schemas.read();
        document.ifPresent(found -> AsyncApiChecks.check(found, index, diagnostics));
        List<Diagnostic> said = diagnostics.sorted();
        if (said.stream().noneMatch(Diagnostic::isError)) {
            isWhole(document.orElseThrow(), index);
        }
        return said;
    }

    private static void isWhole(AsyncApiDocument document, SchemaIndex index) {
        Map<String, List<String>> keys = new HashMap<>();
        for (AsyncApiChannel channel : document.channels()) {
            keys.put(
                    channel.id(),
                    channel.messages().stream().map(AsyncApiMessage::key).toList());
            for (AsyncApiMessage message : channel.messages()) {
                message.payload().ifPresent(id -> assertThat(index.find(id)).isPresent());
                message.headers().ifPresent(id -> assertThat(index.find(id)).isPresent());
            }
        }
        for (AsyncApiOperation operation : document.operations()) {
            assertThat(keys.get(operation.channel())).containsAll(operation.messages());
        }
    }

    private record OneDocument(Node root) implements DocumentSource {

        @Override
        public String rootPrefix() {
            return "";
        }

        @Override
        public Lookup find(String path) {
            return path.equals(PATH) ? Lookup.found(root) : Lookup.missing();
        }
    }

    private static int size(Node node) {
        if (node instanceof ObjectNode object) {
            return 1
                    + object.members().stream()
                            .mapToInt(member -> size(member.value()))
                            .sum();
        }
        return node instanceof ArrayNode array
                ? 1
                        + array.elements().stream()
                                .mapToInt(MutatedDocumentsTest::size)
                                .sum()
                : 1;
    }

    /** A copy in which the value with a number, counted from the root on, is another one. */
    private Node mutated(Node node, int number) {
        if (number == 0) {
            return another(node);
        }
        int left = number - 1;
        if (node instanceof ObjectNode object) {
            List<Member> members = new ArrayList<>(object.members());
            for (int i = 0; i < members.size(); i++) {
                Member member = members.get(i);
                int size = size(member.value());
                if (left >= 0 && left < size) {
                    members.set(i, new Member(member.name(), member.location(), mutated(member.value(), left)));
                    break;
                }
                left -= size;
            }
            return new ObjectNode(object.location(), members);
        }
        List<Node> elements = new ArrayList<>(((ArrayNode) node).elements());
        for (int i = 0; i < elements.size(); i++) {
            int size = size(elements.get(i));
            if (left >= 0 && left < size) {
                elements.set(i, mutated(elements.get(i), left));
                break;
            }
            left -= size;
        }
        return new ArrayNode(node.location(), elements);
    }

    private Node another(Node node) {
        return switch (random.nextInt(8)) {
            case 0 -> new StringNode(node.location(), one(TEXTS));
            case 1 -> new NullNode(node.location());
            case 2 -> new BooleanNode(node.location(), random.nextBoolean());
            case 3 -> new ArrayNode(node.location(), List.of(node, node));
            case 4 -> new ObjectNode(node.location(), List.of(member(one(NAMES), node)));
            case 5 ->
                new ObjectNode(node.location(), List.of(member("$ref", new StringNode(node.location(), one(TEXTS)))));
            default -> node instanceof ObjectNode object ? withOtherMembers(object) : node;
        };
    }

    private ObjectNode withOtherMembers(ObjectNode object) {
        List<Member> members = new ArrayList<>(object.members());
        if (!members.isEmpty()) {
            Member gone = members.remove(random.nextInt(members.size()));
            String name = random.nextBoolean() ? one(NAMES) : gone.name() + "s";
            if (random.nextBoolean()
                    && members.stream().noneMatch(member -> member.name().equals(name))) {
                members.add(member(name, gone.value()));
            }
        }
        return new ObjectNode(object.location(), members);
    }

    private static Member member(String name, Node value) {
        return new Member(name, value.location(), value);
    }

    private String one(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
