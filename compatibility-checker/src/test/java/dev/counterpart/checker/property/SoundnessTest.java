package dev.counterpart.checker.property;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.counterpart.checker.language.FormatUse;
import dev.counterpart.checker.language.Formats;
import dev.counterpart.checker.proof.Proof;
import dev.counterpart.checker.proof.Prover;
import dev.counterpart.checker.proof.Side;
import dev.counterpart.checker.translate.Profile;
import dev.counterpart.checker.witness.IndependentValidator;
import dev.counterpart.model.diagnostic.Loaded;
import dev.counterpart.model.load.SchemaDocument;
import dev.counterpart.model.load.SchemaLoader;
import dev.counterpart.model.tree.JsonTreeReader;
import dev.counterpart.model.tree.JsonTreeWriter;
import dev.counterpart.model.tree.Node;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random schemas against random documents: a proof is never contradicted, and nearly every question is answered. */
class SoundnessTest {

    private static final int PAIRS = Integer.getInteger("counterpart.pairs", 150);
    private static final int DOCUMENTS = 60;
    private static final long WORK = 60_000;
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void noDocumentContradictsAProof(long seed) {
        Random random = new Random(seed);
        SchemaSampler schemas = new SchemaSampler(random);
        DocumentSampler documents = new DocumentSampler(random);
        List<String> undecided = new ArrayList<>();
        int compatible = 0;
        int breaking = 0;
        for (int i = 0; i < PAIRS; i++) {
            String writer = random.nextInt(5) == 0 ? schemas.recursive(3) : schemas.schema(3);
            String reader = random.nextInt(3) == 0 ? schemas.schema(3) : schemas.mutated(writer);
            if (SchemaLoader.load("writer.json", writer).hasErrors()
                    || SchemaLoader.load("reader.json", reader).hasErrors()) {
                continue; // the change made it no schema, or it leads back to itself
            }
            Proof proof = prove(writer, reader, Profile.STRICT);
            if (proof instanceof Proof.Contained) {
                compatible++;
                Schema writes = schema(writer);
                Schema reads = schema(reader);
                for (int j = 0; j < DOCUMENTS; j++) {
                    String document = documents.document(3);
                    assertThat(accepts(writes, document) && !accepts(reads, document))
                            .as("%s\n%s\n%s", writer, reader, document)
                            .isFalse();
                }
            } else if (proof instanceof Proof.Refuted refuted) {
                breaking++;
                String witness = JsonTreeWriter.compact(refuted.witness());
                assertThat(accepts(schema(writer), witness))
                        .as("%s writes %s", writer, witness)
                        .isTrue();
                assertThat(accepts(schema(reader), witness))
                        .as("%s refuses %s", reader, witness)
                        .isFalse();
            } else {
                undecided.add(proof + "\n" + writer + "\n" + reader);
            }
        }
        assertThat(compatible).isGreaterThan(PAIRS / 10);
        assertThat(breaking).isGreaterThan(PAIRS / 10);
        System.getLogger(SoundnessTest.class.getName())
                .log(
                        System.Logger.Level.INFO,
                        compatible + " compatible, " + breaking + " breaking, " + undecided.size() + " undecided");
        assertThat(undecided).hasSizeLessThanOrEqualTo(PAIRS * 3 / 100);
    }

    /** Under the profile the writer's side is asked of the closed schema. */
    @Test
    void noDocumentContradictsAProofForTolerantReaders() {
        Random random = new Random(5);
        SchemaSampler schemas = new SchemaSampler(random);
        DocumentSampler documents = new DocumentSampler(random);
        int compatible = 0;
        for (int i = 0; i < PAIRS; i++) {
            String writer = schemas.schema(3);
            String reader = schemas.mutated(writer);
            if (SchemaLoader.load("reader.json", reader).hasErrors()) {
                continue; // the change made it no schema
            }
            if (prove(writer, reader, Profile.TOLERANT_READER) instanceof Proof.Contained) {
                compatible++;
                Side side = side("writer.json", writer);
                IndependentValidator writes =
                        IndependentValidator.ofClosed(side.schema(), side.schemas(), new Formats(FormatUse.ASSERTED));
                Schema reads = schema(reader);
                for (int j = 0; j < DOCUMENTS; j++) {
                    String document = documents.document(3);
                    Node node = JsonTreeReader.read("document.json", document.getBytes(StandardCharsets.UTF_8))
                            .value()
                            .orElseThrow();
                    assertThat(writes.accepts(node) && !accepts(reads, document))
                            .as("%s\n%s\n%s", writer, reader, document)
                            .isFalse();
                }
            }
        }
        assertThat(compatible).isGreaterThan(PAIRS / 10);
    }

    @Test
    void whatMustHoldOfAnySchemaHolds() {
        Random random = new Random(4);
        SchemaSampler schemas = new SchemaSampler(random);
        for (int i = 0; i < PAIRS / 2; i++) {
            String one = schemas.schema(3);
            String other = schemas.schema(2);
            contained(one, one);
            contained(one, "{\"anyOf\":[" + one + "," + other + "]}");
            contained("{\"allOf\":[" + one + "," + other + "]}", one);
            contained("{\"allOf\":[" + one + "]}", one);
            contained(one, "{\"allOf\":[" + one + "]}");
            contained("{\"allOf\":[" + one + ",{\"not\":" + one + "}]}", "false");
            contained(one, "{\"not\":{\"not\":" + one + "}}");
            contained("{\"$ref\":\"#/$defs/x\",\"$defs\":{\"x\":" + one + "}}", one);
            contained(one, "{\"$ref\":\"#/$defs/x\",\"$defs\":{\"x\":" + one + "}}");
        }
    }

    private static void contained(String writer, String reader) {
        assertThat(prove(writer, reader, Profile.STRICT))
                .as("%s\n%s", writer, reader)
                .isInstanceOf(Proof.Contained.class);
    }

    private static Proof prove(String writer, String reader, Profile profile) {
        return new Prover(profile, FormatUse.ASSERTED, WORK)
                .prove(side("writer.json", writer), side("reader.json", reader), List.of());
    }

    private static Side side(String path, String text) {
        Loaded<SchemaDocument> loaded = SchemaLoader.load(path, text);
        assertThat(loaded.hasErrors()).as("%s %s", text, loaded.diagnostics()).isFalse();
        return new Side(loaded.value().root(), loaded.value().schemas());
    }

    private static Schema schema(String text) {
        return REGISTRY.getSchema(text, InputFormat.JSON);
    }

    private static boolean accepts(Schema schema, String document) {
        return schema.validate(document, InputFormat.JSON).isEmpty();
    }
}
