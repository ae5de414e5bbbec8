package com.acme.examples.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What must hold between the books of systems that know each other only by messages, once nothing is under way. Each rule
 * is a query for what breaks it.
 */
final class Reconciliation {

    /** @param offenders a query whose every row is an offence */
    private record Rule(String meaning, String offenders) {}

    /** The schemas of the systems that take part in messaging. */
    static final List<String> SYSTEMS = List.of(
            "checkout_system",
            "order_management_system",
            "inventory_system",
            "payment_processing_system",
            "warehouse_system");

    private static final List<Rule> RULES = List.of(
            new Rule("every checkout has ended, and nothing is left to be taken back", """
                    SELECT checkout_id, state FROM checkout_system.checkouts
                    WHERE ended_at IS NULL OR order_open OR reservation_open OR authorization_open"""),
            new Rule("a completed checkout has its order, a failed one has none", """
                    SELECT c.checkout_id, c.state, o.status FROM checkout_system.checkouts c
                    LEFT JOIN order_management_system.orders o USING (order_id)
                    WHERE CASE c.state WHEN 'COMPLETED' THEN o.order_id IS NULL ELSE coalesce(o.status <> 'CANCELLED', false) END"""),
            new Rule(
                    "every order is completed or cancelled",
                    "SELECT order_id, status FROM order_management_system.orders WHERE status = 'CREATED'"),
            new Rule("a completed order's stock is consumed and its money captured, to the cent", """
                    SELECT o.order_id, r.status AS reservation, a.status AS authorization, h.status AS provider, h.amount, o.total
                    FROM order_management_system.orders o
                    JOIN checkout_system.checkouts c USING (order_id)
                    LEFT JOIN inventory_system.reservations r USING (reservation_id)
                    LEFT JOIN payment_processing_system.authorizations a USING (authorization_id)
                    LEFT JOIN external_payment_provider.holds h ON h.idempotency_key = c.authorization_id::text
                    WHERE o.status = 'COMPLETED' AND NOT coalesce(r.status = 'CONSUMED' AND a.status = 'CAPTURED'
                        AND h.status = 'CAPTURED' AND h.amount = o.total AND h.currency = o.currency, false)"""),
            new Rule("of a failed checkout or a cancelled order nothing is held, consumed or captured", """
                    SELECT c.checkout_id, c.state, r.status AS reservation, a.status AS authorization, h.status AS provider
                    FROM checkout_system.checkouts c
                    LEFT JOIN order_management_system.orders o USING (order_id)
                    LEFT JOIN inventory_system.reservations r USING (reservation_id)
                    LEFT JOIN payment_processing_system.authorizations a USING (authorization_id)
                    LEFT JOIN external_payment_provider.holds h ON h.idempotency_key = c.authorization_id::text
                    WHERE (c.state = 'FAILED' OR o.status = 'CANCELLED')
                        AND (coalesce(r.status, 'RELEASED') NOT IN ('RELEASED', 'UNAVAILABLE')
                            OR coalesce(a.status, 'VOIDED') NOT IN ('VOIDED', 'DECLINED')
                            OR coalesce(h.status, 'VOIDED') NOT IN ('VOIDED', 'DECLINED'))"""),
            new Rule("no stock is held, and what came in is on hand or in completed orders", """
                    SELECT s.product_id, s.received, s.on_hand, s.held, coalesce(sold.quantity, 0) AS sold
                    FROM inventory_system.stock s
                    LEFT JOIN (SELECT i.product_id, sum(i.quantity) AS quantity
                        FROM order_management_system.order_items i
                        JOIN order_management_system.orders o USING (order_id)
                        WHERE o.status = 'COMPLETED' GROUP BY i.product_id) sold USING (product_id)
                    WHERE s.held <> 0 OR s.received <> s.on_hand + coalesce(sold.quantity, 0)"""),
            new Rule("the provider has charged what the completed orders cost, and holds nothing", """
                    SELECT charged.amount AS charged, ordered.amount AS ordered, charged.held
                    FROM (SELECT coalesce(sum(amount) FILTER (WHERE status = 'CAPTURED'), 0) AS amount,
                            count(*) FILTER (WHERE status = 'HELD') AS held
                        FROM external_payment_provider.holds) charged,
                        (SELECT coalesce(sum(total), 0) AS amount
                        FROM order_management_system.orders WHERE status = 'COMPLETED') ordered
                    WHERE charged.amount <> ordered.amount OR charged.held <> 0"""),
            new Rule(
                    "every outbox is sent",
                    String.join(
                            " UNION ALL ",
                            SYSTEMS.stream().map(Reconciliation::unsent).toList())));

    private final Books books;

    Reconciliation(Books books) {
        this.books = books;
    }

    /** What holds and what does not, in the order of the rules. */
    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        for (Rule rule : RULES) {
            findings.add(new Finding(rule.meaning(), books.rows(rule.offenders())));
        }
        return findings;
    }

    /** A rule, and what breaks it. */
    record Finding(String meaning, List<Map<String, String>> offenders) {
        Finding {
            offenders = List.copyOf(offenders);
        }

        boolean holds() {
            return offenders.isEmpty();
        }
    }

    private static String unsent(String schema) {
        return "SELECT '" + schema + "' AS system, position::text FROM " + schema + ".outbox WHERE sent_at IS NULL";
    }
}
