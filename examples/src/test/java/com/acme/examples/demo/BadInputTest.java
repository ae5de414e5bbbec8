package com.acme.examples.demo;

import static com.acme.examples.demo.TestFlow.BOOKS;
import static com.acme.examples.demo.TestFlow.SURROUNDINGS;
import static com.acme.examples.demo.TestFlow.awaitCheckout;
import static com.acme.examples.demo.TestFlow.cart;
import static com.acme.examples.demo.TestFlow.client;
import static com.acme.examples.demo.TestFlow.item;
import static com.acme.examples.demo.TestFlow.product;
import static org.assertj.core.api.Assertions.assertThat;

import com.acme.contracts.ordering.v1.CheckoutCart;
import com.acme.contracts.ordering.v1.CreateOrder;
import com.acme.examples.demo.TopicReader.Seen;
import com.acme.examples.platform.http.HttpEndpoint;
import com.acme.examples.platform.time.Eventually;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BadInputTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "{\"checkoutId\":}", "nonsense", "{\"a\":1}{\"b\":2}"})
    void aBodyThatIsNoCartIsRefused(String body) {
        HttpResponse<String> answer = post(body);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("content-type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("\"violations\":[{");
    }

    @Test
    void everyViolationIsNamedWithItsPlace() {
        CheckoutCart cart = cart(item(UUID.randomUUID(), 1)).build();
        String body = text(cart).replace("\"quantity\":1", "\"quantity\":0").replace("\"EUR\"", "\"euro\"");

        HttpResponse<String> answer = post(body);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("\"pointer\":\"/items/0/quantity\"", "\"keyword\":\"minimum\"")
                .contains("\"pointer\":\"/currency\"", "\"keyword\":\"pattern\"");
        assertThat(BOOKS.rows(TestFlow.checkout(cart.checkoutId(), "state"))).isEmpty();
    }

    @Test
    void aBodyAboveTheLimitIsRefusedAndTheNextCallerIsServed() {
        CheckoutCart cart = cart(item(product(1), 1)).build();
        String padded = text(cart) + " ".repeat(3 * HttpEndpoint.BODY_LIMIT);

        assertThat(post(padded).statusCode()).isEqualTo(413);
        assertThat(BOOKS.rows(TestFlow.checkout(cart.checkoutId(), "state"))).isEmpty();

        assertThat(client().checkOut(cart).statusCode()).isEqualTo(202);
        awaitCheckout(cart.checkoutId(), "COMPLETED");
    }

    @Test
    void whatIsNowhereIsNotFoundAndWhatIsNotMeantIsNotAllowed() {
        assertThat(client().post("/nowhere", new byte[0]).statusCode()).isEqualTo(404);
        HttpResponse<String> answer = client().post("/orders/" + UUID.randomUUID(), new byte[0]);
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("allow")).hasValue("GET");
    }

    @Test
    void anOrderThatNobodyHasCannotBeCancelled() {
        assertThat(client().cancel(UUID.randomUUID()).statusCode()).isEqualTo(404);
    }

    @Test
    void aPoisonMessageIsPutAsideWithItsViolationsAndTheRestFlowsOn() throws Exception {
        String marker = UUID.randomUUID().toString();
        CheckoutCart before = cart(item(product(1), 1)).build();
        CheckoutCart after = cart(item(product(1), 1)).build();

        TestFlow.CART_API.checkOut(before).join();
        poison("checkout.commands", "checkout-cart", "{\"checkoutId\":\"" + marker + "\"}");
        poison("orders.commands", CreateOrder.CONTRACT.id(), marker + " is no JSON");
        poison("payment.commands", "authorize-payment", "{\"amount\":-1,\"currency\":\"" + marker + "\"}");
        TestFlow.CART_API.checkOut(after).join();

        Seen cartLetter = deadLetter("checkout.commands", marker);
        assertThat(cartLetter.headers())
                .containsEntry("dead_letter_topic", "checkout.commands")
                .containsEntry("dead_letter_consumer", "checkout-api")
                .containsKey("dead_letter_violation")
                .containsEntry("ce_type", "checkout-cart");
        assertThat(deadLetter("orders.commands", marker).headers().get("dead_letter_violation"))
                .contains("json");
        assertThat(deadLetter("payment.commands", marker).headers()).containsKey("dead_letter_violation");
        awaitCheckout(before.checkoutId(), "COMPLETED");
        awaitCheckout(after.checkoutId(), "COMPLETED");
    }

    private static HttpResponse<String> post(String body) {
        return client().post("/checkouts", body.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(CheckoutCart cart) {
        return new String(CheckoutCart.CONTRACT.encode(cart), StandardCharsets.UTF_8);
    }

    private static Seen deadLetter(String topic, String marker) {
        return Eventually.get(TestFlow.PATIENCE, "a dead letter of " + topic, () -> {
            try (TopicReader reader = new TopicReader(SURROUNDINGS.bootstrapServers())) {
                reader.rewind(Set.of(topic + ".dead-letter"));
                List<Seen> letters = reader.readToEnd().stream()
                        .filter(letter -> letter.text().contains(marker))
                        .toList();
                return letters.stream().findFirst();
            }
        });
    }

    private static void poison(String topic, String type, String document) throws Exception {
        try (KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", SURROUNDINGS.bootstrapServers()),
                new StringSerializer(),
                new ByteArraySerializer())) {
            ProducerRecord<String, byte[]> record =
                    new ProducerRecord<>(topic, "key", document.getBytes(StandardCharsets.UTF_8));
            Map.of(
                            "ce_specversion", "1.0",
                            "ce_id", UUID.randomUUID().toString(),
                            "ce_source", "urn:acme:test",
                            "ce_type", type,
                            "ce_messageversion", "1.0.0",
                            "ce_correlationid", "poison",
                            "ce_time", "2026-01-01T00:00:00Z")
                    .forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
            producer.send(record).get();
        }
    }
}
