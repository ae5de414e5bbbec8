package dev.counterpart.checker.property;

import static org.assertj.core.api.Assertions.assertThat;

import dev.counterpart.checker.containment.Options;
import dev.counterpart.checker.language.FormatUse;
import dev.counterpart.checker.language.Formats;
import dev.counterpart.checker.proof.Proof;
import dev.counterpart.checker.proof.Prover;
import dev.counterpart.checker.proof.Side;
import dev.counterpart.checker.translate.Profile;
import dev.counterpart.checker.witness.IndependentValidator;
import dev.counterpart.model.schema.SchemaDialect;
import dev.counterpart.model.tree.JsonTreeReader;
import dev.counterpart.model.tree.Node;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The same under the gate's profile: the writer's side is asked of the closed schema. */
class TolerantReaderSoundnessTest {

    private static final int PAIRS = 400;
    private static final int DOCUMENTS = 60;
    private static final Pattern WHOLE_FRACTION = Pattern.compile("[0-9]([.]0|[eE])");

    @Test
    void noDocumentContradictsAProof() {
        Dice dice = new Dice(5);
        PairSampler pairs = new PairSampler(dice, RealSchemas.ofCatalog());
        int compatible = 0;
        int tried = 0;
        for (int i = 0; i < PAIRS; i++) {
            Pair pair = pairs.next();
            Optional<Side> writer = Checker.side("writer.json", pair.writer());
            Optional<Side> reader = Checker.side("reader.json", pair.reader());
            Optional<Judge> reads = Judge.of(pair.reader());
            if (writer.isEmpty() || reader.isEmpty() || reads.isEmpty()) {
                continue; // the change made it no schema
            }
            Proof proof = new Prover(Profile.TOLERANT_READER, FormatUse.ANNOTATION, Options.WORK)
                    .prove(writer.get(), reader.get(), List.of());
            if (proof instanceof Proof.Contained) {
                compatible++;
                IndependentValidator writes = IndependentValidator.ofClosed(
                        writer.get().schema(), writer.get().schemas(), new Formats(FormatUse.ANNOTATION));
                DocumentSampler documents = new DocumentSampler(dice, pair.writer(), pair.reader());
                for (int j = 0; j < DOCUMENTS; j++) {
                    String document = Json.print(documents.document());
                    if (!isMisjudged(pair.writer(), document) && writes.accepts(node(document))) {
                        tried++;
                        assertThat(reads.get().accepts(document))
                                .as("%s\n%s", document, pair)
                                .isTrue();
                    }
                }
            }
        }
        assertThat(compatible).isGreaterThan(PAIRS / 4);
        assertThat(tried).isGreaterThan(PAIRS * 2);
    }

    /** Draft 4 is closed in the words of 2019-09, where 1.0 is an integer, too; here it must not look like one that is written. */
    private static boolean isMisjudged(JsonNode writer, String document) {
        return Drafts.of(writer) == SchemaDialect.DRAFT_4
                && WHOLE_FRACTION.matcher(document).find();
    }

    private static Node node(String document) {
        return JsonTreeReader.read("document.json", document.getBytes(StandardCharsets.UTF_8))
                .value()
                .orElseThrow();
    }
}
