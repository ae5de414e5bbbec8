package dev.counterpart.generator;

import dev.counterpart.checker.containment.Containment;
import dev.counterpart.checker.containment.Options;
import dev.counterpart.checker.containment.Verdict;
import dev.counterpart.checker.language.FormatUse;
import dev.counterpart.model.diagnostic.Loaded;
import dev.counterpart.model.load.LoadOptions;
import dev.counterpart.model.load.SchemaDocument;
import dev.counterpart.model.load.SchemaLoader;
import dev.counterpart.model.schema.Keyword;
import dev.counterpart.model.schema.ObjectSchema;
import dev.counterpart.model.schema.SchemaDialect;
import dev.counterpart.model.schema.keyword.Keywords;
import dev.counterpart.model.tree.ArrayNode;
import dev.counterpart.model.tree.JsonTreeWriter;
import dev.counterpart.model.tree.Member;
import dev.counterpart.model.tree.Node;
import dev.counterpart.model.tree.ObjectNode;
import dev.counterpart.model.tree.StringNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A keyword in use in one dialect: a schema, a document that it accepts and, where the keyword can refuse any, one that it refuses. */
record KeywordExample(String word, SchemaDialect dialect, ObjectNode fixture) {

    private static final Path FIXTURES = Path.of("../contract-model/src/test/resources/keywords");

    static List<KeywordExample> of(String word) {
        String file = word.replace("$", "dollar-") + ".json";
        ObjectNode fixture = (ObjectNode) GoldenCase.json(GoldenCase.read(FIXTURES.resolve(file)));
        List<KeywordExample> examples = new ArrayList<>();
        for (Node example : ((ArrayNode) fixture.get("examples").orElseThrow()).elements()) {
            ObjectNode one = (ObjectNode) example;
            List<SchemaDialect> dialects = one.get("dialects")
                    .map(named -> ((ArrayNode) named)
                            .elements().stream()
                                    .map(dialect -> SchemaDialect.valueOf(((StringNode) dialect).value()))
                                    .toList())
                    .orElse(Keywords.dialects(word));
            dialects.forEach(dialect -> examples.add(new KeywordExample(word, dialect, one)));
        }
        return examples;
    }

    /** What the model makes of it; empty when it doesn't read the keyword. */
    Optional<Keyword> loaded() {
        Loaded<SchemaDocument> loaded = load(schema());
        return loaded.hasErrors()
                ? Optional.empty()
                : loaded.value().schemas().all().stream()
                        .filter(ObjectSchema.class::isInstance)
                        .flatMap(schema -> ((ObjectSchema) schema).keywords().stream())
                        .filter(keyword -> keyword.name().equals(word))
                        .findFirst();
    }

    /** Whether the checker answers, and rightly, what the keyword decides. */
    boolean isCompared() {
        SchemaDocument reader = load(schema()).value();
        Node accepted = fixture.get("accepted").orElseThrow();
        Node refused = fixture.get("refused").orElseThrow();
        return ask("{\"const\": " + JsonTreeWriter.compact(accepted) + "}", reader) instanceof Verdict.Compatible
                && ask("{\"const\": " + JsonTreeWriter.compact(refused) + "}", reader) instanceof Verdict.Breaking
                && ask("{}", reader) instanceof Verdict.Breaking;
    }

    private static Verdict ask(String writer, SchemaDocument reader) {
        return Containment.check(
                SchemaLoader.load("writer.json", writer).value(),
                reader,
                Options.strict().withFormats(FormatUse.ASSERTED));
    }

    /** Whether Java is generated, and other Java than without the keyword. */
    boolean isGenerated() {
        Optional<String> with = java(schema());
        return with.isPresent()
                && !with.map(KeywordExample::code).equals(java(without()).map(KeywordExample::code));
    }

    /** Whether Java is generated as if the keyword were not there, though it refuses documents. */
    boolean isLeftOutInSilence() {
        return loaded().filter(Keyword::constrains).isPresent()
                && java(schema()).isPresent()
                && !isGenerated();
    }

    /** Whether Java is generated, with other Javadoc than without the keyword. */
    boolean isDocumented() {
        Optional<String> with = java(schema());
        return with.isPresent()
                && !with.map(KeywordExample::comments).equals(java(without()).map(KeywordExample::comments));
    }

    private static Optional<String> java(Node schema, SchemaDialect dialect) {
        Loaded<SchemaDocument> loaded =
                SchemaLoader.load("case/schema.json", JsonTreeWriter.compact(schema), dialect, LoadOptions.DEFAULT);
        if (loaded.hasErrors()) {
            return Optional.empty();
        }
        Generated generated =
                Generator.generate(GoldenCase.contracts("order", loaded.value()), new GeneratorOptions("org.example"));
        StringBuilder text = new StringBuilder();
        generated.files(GeneratedFile.Kind.SOURCE).forEach(file -> text.append(file.text()));
        return generated.hasErrors() ? Optional.empty() : Optional.of(text.toString());
    }

    private Optional<String> java(Node schema) {
        return java(schema, dialect);
    }

    private static String code(String java) {
        return java.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("\\s+", " ");
    }

    private static String comments(String java) {
        return java.replaceAll("(?s)(^|\\*/).*?(/\\*|$)", "\n");
    }

    private Loaded<SchemaDocument> load(Node schema) {
        return SchemaLoader.load("schema.json", JsonTreeWriter.compact(schema), dialect, LoadOptions.DEFAULT);
    }

    private Node schema() {
        return fixture.get("schema").orElseThrow();
    }

    private Node without() {
        return without(schema());
    }

    private Node without(Node node) {
        if (node instanceof ObjectNode object) {
            return new ObjectNode(
                    object.location(),
                    object.members().stream()
                            .filter(member -> !member.name().equals(word))
                            .map(member -> new Member(member.name(), member.location(), without(member.value())))
                            .toList());
        }
        return node instanceof ArrayNode array
                ? new ArrayNode(
                        array.location(),
                        array.elements().stream().map(this::without).toList())
                : node;
    }
}
