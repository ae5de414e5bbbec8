package com.acme.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.acme.contracts.ordering.v1.GetOrderResponse;
import com.acme.contracts.ordering.v1.OrderCreated;
import com.acme.contracts.ordering.v1.OrderItem;
import com.acme.contracts.ordering.v1.OrderNotFound;
import com.acme.contracts.ordering.v1.OrderStatus;
import dev.counterpart.runtime.ContractViolationException;
import dev.counterpart.runtime.Decoded;
import dev.counterpart.runtime.Reading;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the README shows of Java, compiled and run; the README must hold these very lines. */
class ReadmeTest {

    private final Clock clock = Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC);
    private final UUID orderId = UUID.fromString("7e86e1d8-cd5f-4d6f-ae8e-bdc5ed3a0d13");
    private final UUID customerId = UUID.fromString("c0a8012e-7b1f-4f0e-9d3c-0d6f4c1f2a10");
    private final UUID productId = UUID.fromString("0b0f2f8e-21c5-4b0e-8a3e-1d2c3b4a5968");

    @Test
    void anEventIsBuiltWrittenAndRead() {
        // readme
        OrderCreated event = OrderCreated.builder()
                .orderId(orderId)
                .customerId(customerId)
                .items(List.of(OrderItem.builder()
                        .productId(productId)
                        .quantity(2)
                        .unitPrice(1299)
                        .build()))
                .total(2598)
                .currency("EUR")
                .createdAt(OffsetDateTime.now(clock))
                .build(); // missing required properties, broken constraints: one exception, all violations

        byte[] bytes = OrderCreated.CONTRACT.encode(event);
        OrderCreated read = OrderCreated.CONTRACT.decode(bytes); // ContractViolationException: pointer, offset, keyword
        Decoded<OrderCreated> either = OrderCreated.CONTRACT.tryDecode(bytes); // value or violations, no exception

        long total = read.total();
        Optional<UUID> cart = read.cartId();
        Optional<OrderStatus.Known> status =
                read.status().map(OrderStatus::known); // open: CREATED … UNKNOWN; text() as it came
        OrderCreated free = read.toBuilder().total(0).build();
        // end

        assertThat(read).isEqualTo(event);
        assertThat(either.value()).contains(event);
        assertThat(total).isEqualTo(2598);
        assertThat(cart).isEmpty();
        assertThat(status).isEmpty();
        assertThat(free.total()).isZero();
        assertThatThrownBy(
                        () -> OrderCreated.builder().total(-1).currency("euro").build())
                .isInstanceOfSatisfying(
                        ContractViolationException.class,
                        e -> assertThat(e.violations()).hasSizeGreaterThan(3));
    }

    @Test
    void anAnswerNeedsNoInstanceofChain() {
        GetOrderResponse answer =
                GetOrderResponse.of(OrderNotFound.builder().orderId(orderId).build());

        // readme
        String text = answer.match(
                found -> "order " + found.orderId(),
                notFound -> "no such order",
                unknown -> "an answer newer than this jar");
        // end

        assertThat(text).isEqualTo("no such order");
    }

    @Test
    void lenientReadingLetsInWhatANewerVersionMayHaveAdded() {
        byte[] newerCase = "{\"outcome\":\"ARCHIVED\"}".getBytes(StandardCharsets.UTF_8);
        assertThat(GetOrderResponse.CONTRACT.tryDecode(newerCase).value()).isEmpty();
        assertThat(GetOrderResponse.CONTRACT
                        .tryDecode(newerCase, Reading.LENIENT)
                        .orThrow()
                        .<String>match(found -> "found", notFound -> "not found", unknown -> "unknown"))
                .isEqualTo("unknown");
    }

    @Test
    void theReadmeHoldsTheseLines() throws Exception {
        String readme = Files.readString(Path.of("../README.md"), StandardCharsets.UTF_8);
        String source =
                Files.readString(Path.of("src/test/java/com/acme/contracts/ReadmeTest.java"), StandardCharsets.UTF_8);
        String[] regions = source.split("\\n        // readme\\n", -1);
        assertThat(regions).hasSize(3);
        for (int i = 1; i < regions.length; i++) {
            String region = regions[i].substring(0, regions[i].indexOf("\n        // end"));
            assertThat(readme).contains(region.replaceAll("(?m)^ {8}", ""));
        }
    }
}
