package com.acme.examples.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.acme.contracts.ordering.v1.CartItem;
import com.acme.contracts.ordering.v1.CheckoutCart;
import com.acme.examples.Servers;
import com.acme.examples.checkout.SagaTimes;
import com.acme.examples.inventory.InventorySystem;
import com.acme.examples.platform.Surroundings;
import com.acme.examples.platform.database.PostgresAddress;
import com.acme.examples.platform.time.Eventually;
import com.acme.examples.roles.Flow;
import com.acme.examples.shopping.CartApi;
import com.acme.examples.warehouse.PackingTime;
import dev.counterpart.kafka.KafkaConnection;
import dev.counterpart.kafka.MessageProducer;
import dev.counterpart.runtime.Contract;
import dev.counterpart.runtime.service.MessageHeaders;
import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The running flow that the tests share, and what they ask it. Every test works with ids of its own. */
final class TestFlow {

    static final Duration PATIENCE = Duration.ofSeconds(30);
    /** An order of this many units stays unpacked for as long as any test runs. */
    static final long HEAVY = 100_000;

    static final PackingTime PACKING_TIME = new PackingTime(Duration.ofMillis(100), Duration.ofMillis(20));
    static final Surroundings SURROUNDINGS = Servers.surroundings();
    static final Flow FLOW = Servers.closeAtExit(Flow.start(SURROUNDINGS, SagaTimes.DEFAULT, PACKING_TIME));
    static final Books BOOKS = Servers.closeAtExit(Books.open(SURROUNDINGS.postgres()));
    static final CartApi CART_API = Servers.closeAtExit(new CartApi(SURROUNDINGS.bootstrapServers()));

    private static final MessageProducer PRODUCER = Servers.closeAtExit(
            new MessageProducer(new KafkaConnection(SURROUNDINGS.bootstrapServers()), "urn:acme:test"));

    private TestFlow() {}

    /** A client of the Checkout API that runs now: its port changes when it is restarted. */
    static Client client() {
        return new Client(checkoutApi());
    }

    static URI checkoutApi() {
        return FLOW.http("checkout-api").orElseThrow();
    }

    static URI orderService() {
        return FLOW.http("order-service").orElseThrow();
    }

    /** A product that nobody else sells. */
    static UUID product(long stock) {
        UUID productId = UUID.randomUUID();
        InventorySystem.receiveGoods(SURROUNDINGS, Map.of(productId, stock));
        return productId;
    }

    static CheckoutCart.Builder cart(CartItem... items) {
        return CheckoutCart.builder()
                .checkoutId(UUID.randomUUID())
                .cartId(UUID.randomUUID())
                .customerId(UUID.randomUUID())
                .items(List.of(items))
                .total(Arrays.stream(items)
                        .mapToLong(item -> item.quantity() * item.unitPrice())
                        .sum())
                .currency("EUR");
    }

    static CartItem item(UUID productId, long quantity) {
        return CartItem.builder()
                .productId(productId)
                .quantity(quantity)
                .unitPrice(250)
                .build();
    }

    static <T> void send(Contract<T> contract, T message) {
        send(contract, message, UUID.randomUUID().toString());
    }

    static <T> void send(Contract<T> contract, T message, String messageId) {
        PRODUCER.send(
                        contract,
                        message,
                        MessageHeaders.first(contract, "urn:acme:test", messageId, OffsetDateTime.now(ZoneOffset.UTC)))
                .join();
    }

    /** Sends a message and waits until a service of the system has handled it. */
    static <T> void handled(String system, Contract<T> contract, T message) {
        String messageId = UUID.randomUUID().toString();
        send(contract, message, messageId);
        awaitValue("t", "SELECT count(*) >= 1 FROM " + system + ".inbox WHERE message_id LIKE '%" + messageId + "'");
    }

    /** Waits until the query finds exactly one row with this one value. */
    static void awaitValue(String expected, String query) {
        awaitValue(PATIENCE, expected, query);
    }

    static void awaitValue(Duration patience, String expected, String query) {
        Eventually.holds(patience, expected + " from " + query, () -> {
            List<Map<String, String>> rows = BOOKS.rows(query);
            return rows.size() == 1 && rows.get(0).values().iterator().next().equals(expected);
        });
    }

    static String value(String query) {
        return BOOKS.rows(query).get(0).values().iterator().next();
    }

    /** Puts the books into a state that is hard to reach by chance. No service could: this is the administrator's hand. */
    static void amend(String update) {
        PostgresAddress address = SURROUNDINGS.postgres();
        try (Connection connection = DriverManager.getConnection(address.url(), address.user(), address.password());
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(update)).isEqualTo(1);
        } catch (SQLException e) {
            throw new IllegalStateException(update, e);
        }
    }

    static void awaitCheckout(UUID checkoutId, String state) {
        awaitValue(state, checkout(checkoutId, "state"));
    }

    static String checkout(UUID checkoutId, String column) {
        return "SELECT " + column + " FROM checkout_system.checkouts WHERE checkout_id = '" + checkoutId + "'";
    }

    static UUID orderOf(UUID checkoutId) {
        return UUID.fromString(value(checkout(checkoutId, "order_id")));
    }

    static String order(UUID checkoutId, String column) {
        return "SELECT " + column + " FROM order_management_system.orders WHERE checkout_id = '" + checkoutId + "'";
    }

    static String reservation(UUID checkoutId, String column) {
        return "SELECT " + column + " FROM inventory_system.reservations WHERE checkout_id = '" + checkoutId + "'";
    }

    static String authorization(UUID checkoutId, String column) {
        return "SELECT " + column + " FROM payment_processing_system.authorizations WHERE checkout_id = '" + checkoutId
                + "'";
    }

    static String provider(UUID checkoutId, String column) {
        return "SELECT h." + column + " FROM external_payment_provider.holds h"
                + " JOIN checkout_system.checkouts c ON h.idempotency_key = c.authorization_id::text"
                + " WHERE c.checkout_id = '" + checkoutId + "'";
    }

    static String stock(UUID productId, String column) {
        return "SELECT " + column + " FROM inventory_system.stock WHERE product_id = '" + productId + "'";
    }

    /** Waits until nothing of a failed checkout or a cancelled order is held any more. */
    static void awaitNothingHeld(UUID checkoutId, UUID productId) {
        awaitValue("0", stock(productId, "held"));
        awaitValue("0", "SELECT count(*) FROM (" + reservation(checkoutId, "status") + ") AS r WHERE status = 'HELD'");
        awaitValue(
                "0",
                "SELECT count(*) FROM (" + provider(checkoutId, "status")
                        + ") AS h WHERE status IN ('HELD', 'CAPTURED')");
        awaitValue(
                "0",
                "SELECT count(*) FROM (" + authorization(checkoutId, "status")
                        + ") AS a WHERE status NOT IN ('VOIDED', 'DECLINED')");
    }

    /** How many different messages of a type there are on the topic with this text in them. */
    static long messages(String topic, String type, UUID about) {
        try (TopicReader reader = new TopicReader(SURROUNDINGS.bootstrapServers())) {
            reader.rewind(Set.of(topic));
            return reader.readToEnd().stream()
                    .filter(seen -> seen.type().filter(type::equals).isPresent())
                    .filter(seen -> seen.text().contains(about.toString()))
                    .map(seen -> seen.id().orElseThrow())
                    .distinct()
                    .count();
        }
    }
}
