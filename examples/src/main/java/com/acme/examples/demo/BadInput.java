package com.acme.examples.demo;

import com.acme.examples.platform.http.HttpEndpoint;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** What nobody should send and somebody always does. */
final class BadInput {

    /** A body that breaks the contract in three places. */
    private static final String BROKEN_CART = """
            {"checkoutId":"not-a-uuid","cartId":"6f1c1a52-2f6f-4c77-9d3e-0b7a1f1d2c3e",\
            "customerId":"0b54c7a6-5a19-4b7e-8a57-9d2a6ff1f0aa",\
            "items":[{"productId":"0b54c7a6-5a19-4b7e-8a57-9d2a6ff1f0ab","quantity":0,"unitPrice":1}],\
            "total":1,"currency":"euro"}""";

    /** Who sends poison. There is no such service. */
    static final String SOURCE = "urn:acme:service:nobody";

    private BadInput() {}

    /** A request, and how it was answered. */
    record Refusal(String what, int status, String body) {}

    static List<Refusal> byHttp(Client client) {
        List<Refusal> refusals = new ArrayList<>();
        refusals.add(refusal("a body that is no JSON", client.post("/checkouts", bytes("{\"checkoutId\": "))));
        refusals.add(refusal("a cart that breaks its contract", client.post("/checkouts", bytes(BROKEN_CART))));
        refusals.add(refusal(
                "a body that never seems to end", client.post("/checkouts", new byte[4 * HttpEndpoint.BODY_LIMIT])));
        return refusals;
    }

    /** Puts poison on the topics and says how much, topic by topic. */
    static Map<String, Integer> onTopics(String bootstrapServers) {
        try (KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
                Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers),
                new StringSerializer(),
                new ByteArraySerializer())) {
            List<ProducerRecord<String, byte[]>> poison = List.of(
                    record("checkout.commands", "checkout-cart", "1.0.0", BROKEN_CART),
                    record("orders.commands", "create-order", "1.0.0", "\u0000\u0001 this was never JSON"),
                    new ProducerRecord<>("payment.commands", "key", bytes("{\"who\":\"am I?\"}")));
            Map<String, Integer> sent = new TreeMap<>();
            for (ProducerRecord<String, byte[]> record : poison) {
                producer.send(record).get();
                sent.merge(record.topic(), 1, Integer::sum);
            }
            return sent;
        } catch (ExecutionException e) {
            throw new IllegalStateException("the broker does not take poison", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private static ProducerRecord<String, byte[]> record(String topic, String type, String version, String text) {
        ProducerRecord<String, byte[]> record = new ProducerRecord<>(topic, "key", bytes(text));
        Map<String, String> headers = Map.of(
                "ce_specversion",
                "1.0",
                "ce_id",
                UUID.randomUUID().toString(),
                "ce_source",
                SOURCE,
                "ce_type",
                type,
                "ce_messageversion",
                version,
                "ce_correlationid",
                "poison",
                "ce_time",
                "2026-01-01T00:00:00Z");
        headers.forEach((name, value) -> record.headers().add(name, bytes(value)));
        return record;
    }

    private static Refusal refusal(String what, HttpResponse<String> answer) {
        return new Refusal(what, answer.statusCode(), answer.body());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
