package com.acme.examples.demo;

import com.acme.examples.demo.Reconciliation.Finding;
import com.acme.examples.demo.TopicReader.Seen;
import com.acme.examples.platform.Surroundings;
import dev.counterpart.kafka.DeadLetter;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

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

    /** Prints the summary and returns what is off, in words; nothing if all is well. */
    List<String> print(Expected expected) {
        try (Books books = Books.open(surroundings.postgres())) {
            printCheckouts(books, expected.checkouts());
            printOrders(books);
            printMoneyAndStock(books);
            printTopics(books, expected.deadLetters());
            printReconciliation(new Reconciliation(books).findings());
        }
        return List.copyOf(mismatches);
    }

    private void printCheckouts(Books books, long expected) {
        long accepted = books.number("SELECT count(*) FROM checkout_system.checkouts");
        out.println();
        out.println("Checkouts (checkout_system.checkouts)");
        line("ran", accepted);
        books.counts("SELECT state, count(*) FROM checkout_system.checkouts GROUP BY 1 ORDER BY 1")
                .forEach((state, count) -> line(state.toLowerCase(Locale.ROOT), count));
        books.counts("""
                        SELECT 'failed: ' || failure_reason, count(*) FROM checkout_system.checkouts
                        WHERE state = 'FAILED' GROUP BY 1 ORDER BY 1""").forEach((reason, count) -> line("  " + reason, count));
        expect("checkouts that were accepted", expected, accepted);
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

    /** Every row of an outbox must be on its topic, and every poisoned record in the dead letters, and nothing else there. */
    private void printTopics(Books books, Map<String, Integer> deadLetters) {
        TopicContents topics = TopicContents.read(surroundings.bootstrapServers());
        out.println("Messages on the topics, each counted once");
        topics.messages().forEach((type, ids) -> line(type, ids.size()));
        line("poison", topics.poison());
        written(books)
                .forEach((type, count) ->
                        expect(type + " messages of the outboxes on their topic", count, topics.count(type)));
        out.println("Dead letters");
        topics.deadLetters().forEach((channel, letters) -> {
            for (Seen letter : letters) {
                out.printf(
                        "  %-28s %s%n",
                        letter.topic(),
                        shortened(letter.headers()
                                .getOrDefault(
                                        DeadLetter.VIOLATION, letter.headers().getOrDefault(DeadLetter.REASON, ""))));
            }
            expect("dead letters of " + channel, deadLetters.getOrDefault(channel, 0), letters.size());
        });
    }

    private static Map<String, Long> written(Books books) {
        List<String> outboxes = new ArrayList<>();
        for (String system : Reconciliation.SYSTEMS) {
            outboxes.add("SELECT header_values[array_position(header_names, 'ce_type')] AS type FROM " + system
                    + ".outbox WHERE topic NOT LIKE '%.replies'");
        }
        return books.counts("SELECT type, count(*) FROM (" + String.join(" UNION ALL ", outboxes)
                + ") AS written GROUP BY 1 ORDER BY 1");
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

    private static String shortened(String text) {
        return text.length() <= 160 ? text : text.substring(0, 160) + " …";
    }

    private void line(String name, long value) {
        out.printf("  %-28s %,12d%n", name, value);
    }
}
