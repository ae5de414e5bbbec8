package com.acme.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.counterpart.runtime.Contract;
import dev.counterpart.runtime.MessageKind;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The list of the domain: every message is generated, of the right kind, and knows its channel. */
class DomainContractsTest {

    @ParameterizedTest
    @CsvSource({
        "checkout-cart, COMMAND",
        "reserve-inventory, COMMAND",
        "release-inventory, COMMAND",
        "inventory-reserved, EVENT",
        "inventory-unavailable, EVENT",
        "inventory-released, EVENT",
        "authorize-payment, COMMAND",
        "void-authorization, COMMAND",
        "payment-authorized, EVENT",
        "payment-declined, EVENT",
        "authorization-voided, EVENT",
        "payment-captured, EVENT",
        "create-order, COMMAND",
        "cancel-order, COMMAND",
        "get-order, QUERY",
        "order-created, EVENT",
        "order-rejected, EVENT",
        "order-completed, EVENT",
        "order-cancelled, EVENT",
        "order-cancellation-refused, EVENT",
        "order-packed, EVENT",
        "checkout-completed, EVENT",
        "checkout-failed, EVENT",
    })
    void everyMessageOfTheDomainIsGenerated(String id, MessageKind kind) {
        assertThat(Contracts.all()).anySatisfy(contract -> {
            assertThat(contract.id()).isEqualTo(id);
            assertThat(contract.kind()).isEqualTo(kind);
            assertThat(contract.version().major()).isEqualTo(1);
            assertThat(contract.channel()).isPresent();
        });
    }

    @Test
    void orderCreatedKeepsItsHistory() {
        assertThat(Contracts.all().stream()
                        .filter(contract -> contract.id().equals("order-created"))
                        .map(contract -> contract.type().getPackageName()))
                .contains(
                        "com.acme.contracts.ordering.v0_3",
                        "com.acme.contracts.ordering.v0_6",
                        "com.acme.contracts.ordering.v1");
    }

    @Test
    void everyContractHasTwoExamplesAndFiveBrokenVariants() {
        Map<Class<?>, Long> samples = Documents.samples().stream()
                .collect(Collectors.groupingBy(sample -> sample.contract().type(), Collectors.counting()));
        Map<Class<?>, Long> broken = Documents.broken().stream()
                .collect(Collectors.groupingBy(variant -> variant.contract().type(), Collectors.counting()));
        for (Contract<?> contract : Contracts.all()) {
            assertThat(samples.getOrDefault(contract.type(), 0L))
                    .as("examples of %s", contract)
                    .isGreaterThanOrEqualTo(2);
            assertThat(broken.getOrDefault(contract.type(), 0L))
                    .as("broken variants of %s", contract)
                    .isGreaterThanOrEqualTo(5);
        }
    }
}
