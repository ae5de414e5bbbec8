package dev.counterpart.runtime;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.counterpart.runtime.example.GetOrderResponse;
import dev.counterpart.runtime.example.OrderCreated;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** On what is JSON, and on what it says, everybody agrees: raw values, typed reading, and Jackson. */
class JsonAgreementTest {
    private static final int DOCUMENTS = 10_000;
    private static final Codec<Object> TREE = new AnyTreeCodec();

    @Test
    void validDocumentsAreReadAndWrittenBackAsTheSameTree() {
        JsonDocuments documents = new JsonDocuments(1);
        for (int i = 0; i < DOCUMENTS; i++) {
            String text = documents.document();
            byte[] document = text.getBytes(UTF_8);
            if (!JacksonOracle.hasOpinion(document)) {
                continue;
            }
            List<String> tokens = JacksonOracle.tokens(document).orElseThrow();
            byte[] raw = JsonValue.codec().encode(accepted(JsonValue.codec(), document));
            byte[] tree = TREE.encode(accepted(TREE, document));
            assertThat(new String(raw, UTF_8)).isEqualTo(text.strip());
            assertThat(JacksonOracle.tokens(tree)).as(text).contains(tokens);
            assertThat(JsonValue.of(new String(tree, UTF_8))).as(text).isEqualTo(JsonValue.of(text));
        }
    }

    @Test
    void mutatedDocumentsAreAcceptedExactlyWhereJacksonAcceptsThem() {
        JsonDocuments documents = new JsonDocuments(2);
        int accepted = 0;
        for (int i = 0; i < DOCUMENTS * 4; i++) {
            byte[] document = documents.mutated(documents.document().getBytes(UTF_8));
            if (!JacksonOracle.hasOpinion(document)) {
                continue;
            }
            boolean wanted = JacksonOracle.tokens(document).isPresent();
            accepted += wanted ? 1 : 0;
            assertAccepted(JsonValue.codec(), document, wanted);
            assertAccepted(TREE, document, wanted);
        }
        assertThat(accepted).isBetween(DOCUMENTS / 4, DOCUMENTS * 3);
    }

    @Test
    void brokenMessagesAreNeverMoreThanViolations() {
        String order = """
                {"orderId":"7e86e1d8-cd5f-4d6f-ae8e-bdc5ed3a0d13","items":[{"productId":"00000000-0000-0000-0000-000000000001",\
                "quantity":2,"unitPrice":1299}],"total":2598,"currency":"EUR","createdAt":"2026-01-01T00:00:00.250+01:00",\
                "status":"CREATED","extra":[1,{"a":null}],"discount":1.50}""";
        byte[] document = order.getBytes(UTF_8);
        int accepted = 0;
        for (int at = 0; at < document.length; at++) {
            for (int value = at % 5; value < 256; value += 5) {
                byte[] changed = document.clone();
                changed[at] = (byte) value;
                accepted += roundTrips(OrderCreated.codec(), changed, Reading.STRICT) ? 1 : 0;
                roundTrips(GetOrderResponse.codec(), changed, Reading.LENIENT);
            }
        }
        assertThat(accepted).isGreaterThan(document.length / 5);
        JsonDocuments documents = new JsonDocuments(3);
        for (int i = 0; i < DOCUMENTS; i++) {
            roundTrips(OrderCreated.codec(), documents.mutated(document), Reading.LENIENT);
        }
    }

    /** Whether it is accepted; if it is, what is written back is the same tree. If it is no JSON, that is the one violation. */
    private static <T> boolean roundTrips(Codec<T> codec, byte[] document, Reading how) {
        Decoded<T> read = codec.decode(document, how, "message");
        Optional<List<String>> tokens = JacksonOracle.tokens(document);
        if (read.value().isEmpty()) {
            boolean json = read.violations().stream()
                    .noneMatch(each ->
                            each.keyword().equals("json") || each.keyword().equals("duplicate"));
            assertThat(json).as(new String(document, UTF_8)).isEqualTo(tokens.isPresent());
            return false;
        }
        assertThat(JacksonOracle.tokens(codec.encode(read.orThrow())))
                .as(new String(document, UTF_8))
                .isEqualTo(tokens);
        return true;
    }

    private static <T> T accepted(Codec<T> codec, byte[] document) {
        return codec.decode(document, Reading.STRICT, "document").orThrow();
    }

    private static void assertAccepted(Codec<?> codec, byte[] document, boolean wanted) {
        Decoded<?> read = codec.decode(document, Reading.STRICT, "document");
        boolean onlyTooBig =
                read.violations().stream().allMatch(each -> each.keyword().equals("representation"));
        assertThat(onlyTooBig)
                .as(new String(document, UTF_8) + " " + read.violations())
                .isEqualTo(wanted);
    }
}
