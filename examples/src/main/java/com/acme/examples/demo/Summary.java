package com.acme.examples.demo;

import com.acme.examples.demo.Reconciliation.Finding;
import com.acme.examples.demo.TopicReader.Seen;
import com.acme.examples.platform.Surroundings;
import com.acme.examples.platform.messaging.Topics;
import com.acme.examples.roles.Flow;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What came of it all, read from the database and the topics themselves, and whether it adds up. Nothing here was counted
 * while it happened.
 */
final class Summary {

    private final PrintStream out;
    private final Surroundings surroundings;
    private final List<String> mismatches = new ArrayList<>();

    Summary(PrintStream out, Surroundings surroundings) {
        this.out = out;
        this.surroundings = surroundings;
    }

    /**
     * Prints the summary and returns what is off, in words; nothing if all is well.
     *
     * @param checkouts how many were sent
     * @param poison how many messages that nobody can read were sent to which topic
     */
    List<String> print(int checkouts, Map<String, Integer> poison) {
        try (Books books = Books.open(surroundings.postgres())) {
            printCheckouts(books, checkouts);
            printOrders(books);
            printMoneyAndStock(books);
            printTopics(books, poison);
            printReconciliation(new Reconciliation(books).findings());
        }
        return List.copyOf(mismatches);
    }

    private void printCheckouts(Books books, int sent) {
        long accepted = books.number("SELECT count(*) FROM checkout_system.checkouts");
        out.println();
        out.println("Checkouts (checkout_system.checkouts)");
        line("ran", accepted);
        books.counts("SELECT state, count(*) FROM checkout_system.checkouts GROUP BY 1 ORDER BY 1")
                .forEach((state, count) -> line(state.toLowerCase(Locale.ROOT), count));
        books.counts("""
                        SELECT 'failed: ' || failure_reason, count(*) FROM checkout_system.checkouts
                        WHERE state = 'FAILED' GROUP BY 1 ORDER BY 1""").forEach((reason, count) -> line("  " + reason, count));
        expect("checkouts that were accepted", sent, accepted);
    }

    private void printOrders(Books books) {
        out.println("Orders (order_management_system.orders)");
        books.counts("SELECT status, count(*) FROM order_management_system.orders GROUP BY 1 ORDER BY 1")
                .forEach((status, count) -> line(status.toLowerCase(Locale.ROOT), count));
        line(
                "cancellations refused",
                books.number("SELECT count(*) FROM order_management_system.refused_cancellations"));
    }

    private void printMoneyAndStock(Books books) {
        out.println("Money, in cents (external_payment_provider.holds, the provider's own book)");
        books.counts("""
                        SELECT lower(status) || ' ' || coalesce(currency, ''), coalesce(sum(amount), 0)
                        FROM external_payment_provider.holds GROUP BY status, currency ORDER BY 1""").forEach(this::line);
        out.println("Stock, in pieces (inventory_system.stock)");
        Map<String, String> stock = books.rows("SELECT sum(received) AS received, sum(on_hand) AS \"on hand\","
                        + " sum(held) AS held FROM inventory_system.stock")
                .get(0);
        stock.forEach((name, pieces) -> line(name, Long.parseLong(pieces)));
    }

    /** Every outbox row must be on its topic, and what is on a topic must have come from an outbox or from the workload. */
    private void printTopics(Books books, Map<String, Integer> poison) {
        List<String> channels = Flow.channels();
        List<String> topics = new ArrayList<>(channels);
        channels.forEach(channel -> topics.add(Topics.deadLettersOf(channel)));
        List<Seen> seen;
        try (TopicReader reader = new TopicReader(surroundings.bootstrapServers())) {
            reader.rewind(topics);
            seen = reader.readToEnd();
        }
        Map<String, Set<String>> idsByType = new TreeMap<>();
        Map<String, Integer> deadLetters = new LinkedHashMap<>();
        channels.forEach(channel -> deadLetters.put(Topics.deadLettersOf(channel), 0));
        for (Seen message : seen) {
            if (deadLetters.containsKey(message.topic())) {
                deadLetters.merge(message.topic(), 1, Integer::sum);
            } else {
                idsByType
                        .computeIfAbsent(message.type().orElse("no type"), type -> new HashSet<>())
                        .add(message.id().orElse(message.topic() + message.offset()));
            }
        }
        Map<String, Long> written = written(books);
        out.println("Messages on the topics, each counted once");
        idsByType.forEach((type, ids) -> line(type, ids.size()));
        written.forEach((type, count) -> {
            if (!type.equals("get-order")) {
                expect(
                        type + " messages of the outboxes on their topic",
                        count,
                        idsByType.getOrDefault(type, Set.of()).size() - poisonOf(type, seen));
            }
        });
        out.println("Dead letters");
        channels.forEach(channel -> {
            String topic = Topics.deadLettersOf(channel);
            int letters = deadLetters.getOrDefault(topic, 0);
            if (letters > 0) {
                line(topic, letters);
            }
            expect("records on " + topic, poison.getOrDefault(channel, 0), letters);
        });
    }

    private static Map<String, Long> written(Books books) {
        List<String> outboxes = new ArrayList<>();
        for (String system : List.of(
                "checkout_system",
                "order_management_system",
                "inventory_system",
                "payment_processing_system",
                "warehouse_system")) {
            outboxes.add("SELECT header_values[array_position(header_names, 'ce_type')] AS type FROM " + system
                    + ".outbox WHERE topic NOT LIKE '%.replies'");
        }
        return books.counts("SELECT type, count(*) FROM (" + String.join(" UNION ALL ", outboxes)
                + ") AS written GROUP BY 1 ORDER BY 1");
    }

    private static int poisonOf(String type, List<Seen> seen) {
        return (int) seen.stream()
                .filter(message -> message.type().filter(type::equals).isPresent())
                .filter(message ->
                        "urn:acme:service:nobody".equals(message.headers().get("ce_source")))
                .filter(message -> !message.topic().endsWith(".dead-letter"))
                .count();
    }

    private void printReconciliation(List<Finding> findings) {
        out.println("Does it add up?");
        for (Finding finding : findings) {
            out.println("  " + (finding.holds() ? "yes" : "NO ") + "  " + finding.meaning());
            finding.offenders().stream().limit(5).forEach(offender -> out.println("         " + offender));
            if (!finding.holds()) {
                mismatches.add("not so: " + finding.meaning() + " ("
                        + finding.offenders().size() + " offend)");
            }
        }
    }

    private void expect(String what, long expected, long actual) {
        if (expected != actual) {
            mismatches.add(what + ": " + expected + " expected, " + actual + " found");
        }
    }

    private void line(String name, long value) {
        out.printf("  %-28s %,12d%n", name, value);
    }
}
