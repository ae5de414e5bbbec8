package dev.counterpart.runtime.example;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.counterpart.runtime.ContractViolationException;
import dev.counterpart.runtime.Decoded;
import dev.counterpart.runtime.Reading;
import dev.counterpart.runtime.Violation;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ExampleTest {
    private static final String ORDER = """
            {"orderId":"7e86e1d8-cd5f-4d6f-ae8e-bdc5ed3a0d13","items":[{"productId":"00000000-0000-0000-0000-000000000001",\
            "quantity":2,"unitPrice":1299}],"total":2598,"currency":"EUR","createdAt":"2026-01-01T00:00:00Z"}""";

    @Test
    void canonicalDocumentsComeBackByteForByte() {
        assertThat(roundTrip(ORDER)).isEqualTo(ORDER);
    }

    @Test
    void orderUnknownMembersAndOddTextsComeBack() {
        String odd = """
                {"status":"CREATED","total":2598,"loyalty":{"points":1e400},"orderId":"7E86E1D8-cd5f-4d6f-ae8e-bdc5ed3a0d13",\
                "createdAt":"2026-01-01t00:00:00.5+00:00","items":[{"colour":"red","unitPrice":1299,"quantity":2,\
                "productId":"00000000-0000-0000-0000-000000000001"}],"currency":"EUR","discount":2.50,"note":"\u00e9"}""";
        assertThat(roundTrip(odd)).isEqualTo(odd);
        OrderCreated read = OrderCreated.CONTRACT.decode(odd.getBytes(UTF_8));
        assertThat(read.status()).contains(OrderStatus.CREATED);
        assertThat(read.residue.unknown()).containsOnlyKeys("loyalty", "note");
        assertThat(read.toBuilder().cartId(new UUID(0, 1)).build().toString())
                .endsWith("\"note\":\"\u00e9\",\"cartId\":\"00000000-0000-0000-0000-000000000001\"}");
    }

    @Test
    void everyViolationIsSaidWithItsPlace() {
        String broken = """
                {"orderId":"no","items":[{"productId":"00000000-0000-0000-0000-000000000001","quantity":0,"unitPrice":1,\
                "unitPrice":2}],"total":-1,"currency":"euro","status":"LOST"}""";
        List<Violation> violations =
                OrderCreated.CONTRACT.tryDecode(broken.getBytes(UTF_8)).violations();
        assertThat(violations)
                .extracting(each -> each.pointer() + " " + each.keyword())
                .containsExactly(
                        "/orderId format",
                        "/items/0/quantity minimum",
                        "/items/0/unitPrice duplicate",
                        "/total minimum",
                        "/currency pattern",
                        "/status enum",
                        " required");
        assertThat(violations.get(6).message()).contains("createdAt");
        assertThat(violations.get(3).offset()).isEqualTo(broken.indexOf("-1"));
        assertThat(violations.get(3).schemaLocation()).isEqualTo("order-created.json#/properties/total/minimum");
    }

    @Test
    void lenientReadingKeepsAnUnknownStatus() {
        String newer = ORDER.replace("\"total\"", "\"status\":\"LOST\",\"total\"");
        Decoded<OrderCreated> read = OrderCreated.CONTRACT.tryDecode(newer.getBytes(UTF_8), Reading.LENIENT);
        assertThat(read.orThrow().status()).map(OrderStatus::known).contains(OrderStatus.Known.UNKNOWN);
        assertThat(OrderCreated.CONTRACT.encode(read.orThrow())).asString(UTF_8).isEqualTo(newer);
        assertThat(OrderCreated.CONTRACT.validate(read.orThrow()))
                .extracting(Violation::pointer)
                .containsExactly("/status");
    }

    @Test
    void aBuilderSaysEverythingAtOnce() {
        assertThatThrownBy(() -> OrderCreated.builder()
                        .orderId(new UUID(1, 2))
                        .total(-1)
                        .items(List.of())
                        .createdAt(OffsetDateTime.parse("2026-01-01T00:00:00Z"))
                        .build())
                .isInstanceOfSatisfying(
                        ContractViolationException.class,
                        e -> assertThat(e.violations())
                                .extracting(each -> each.pointer() + " " + each.keyword())
                                .containsExactly("/items minItems", "/total minimum", " required"));
    }

    @Test
    void equalityIsThatOfTheDocument() {
        OrderCreated one = OrderCreated.CONTRACT.decode(ORDER.getBytes(UTF_8));
        OrderCreated other = OrderCreated.CONTRACT.decode(
                ORDER.replace("7e86e1d8", "7E86E1D8").getBytes(UTF_8));
        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
        OrderCreated more = OrderCreated.CONTRACT.decode(
                ORDER.replace("{\"orderId\"", "{\"x\":1,\"orderId\"").getBytes(UTF_8));
        assertThat(more).isNotEqualTo(one);
    }

    @Test
    void unionsAreChosenByTheirDiscriminator() {
        String found = "{\"orderId\":\"7e86e1d8-cd5f-4d6f-ae8e-bdc5ed3a0d13\",\"outcome\":\"FOUND\"}";
        GetOrderResponse answer = GetOrderResponse.CONTRACT.decode(found.getBytes(UTF_8));
        assertThat(answer.<String>match(order -> order.orderId().toString(), none -> "none", unknown -> "newer"))
                .isEqualTo("7e86e1d8-cd5f-4d6f-ae8e-bdc5ed3a0d13");
        assertThat(GetOrderResponse.CONTRACT.encode(answer)).asString(UTF_8).isEqualTo(found);

        String newer = "{ \"outcome\" : \"LATER\" }";
        assertThat(GetOrderResponse.CONTRACT.tryDecode(newer.getBytes(UTF_8)).violations())
                .extracting(Violation::keyword)
                .containsExactly("oneOf");
        GetOrderResponse unknown = GetOrderResponse.CONTRACT
                .tryDecode(newer.getBytes(UTF_8), Reading.LENIENT)
                .orThrow();
        assertThat(GetOrderResponse.CONTRACT.encode(unknown)).asString(UTF_8).isEqualTo(newer);
    }

    private static String roundTrip(String document) {
        return new String(OrderCreated.CONTRACT.encode(OrderCreated.CONTRACT.decode(document.getBytes(UTF_8))), UTF_8);
    }
}
