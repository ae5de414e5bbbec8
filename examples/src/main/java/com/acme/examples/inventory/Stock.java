package com.acme.examples.inventory;

import com.acme.examples.platform.database.UnitOfWork;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.UUID;

/** What lies on the shelves and how much of it is held, within one transaction. */
final class Stock {

    private final UnitOfWork unit;

    Stock(UnitOfWork unit) {
        this.unit = unit;
    }

    void receive(UUID productId, long quantity) {
        unit.update("""
                INSERT INTO stock (product_id, received, on_hand) VALUES (?, ?, ?)
                ON CONFLICT (product_id) DO UPDATE
                SET received = stock.received + excluded.received, on_hand = stock.on_hand + excluded.on_hand""", productId, quantity, quantity);
    }

    /**
     * What is available of each product. The rows stay locked until the transaction ends, in the order of their ids: two
     * transactions that want the same products wait for each other and never in a circle.
     */
    Map<UUID, Long> lockAvailable(SortedMap<UUID, Long> wanted) {
        Map<UUID, Long> available = new LinkedHashMap<>();
        for (UUID productId : wanted.keySet()) {
            available.put(
                    productId,
                    unit.one(
                                    "SELECT on_hand - held AS available FROM stock WHERE product_id = ? FOR UPDATE",
                                    row -> row.number("available"),
                                    productId)
                            .orElse(0L));
        }
        return available;
    }

    void hold(SortedMap<UUID, Long> quantities) {
        quantities.forEach((productId, quantity) ->
                unit.update("UPDATE stock SET held = held + ? WHERE product_id = ?", quantity, productId));
    }

    void giveBack(SortedMap<UUID, Long> quantities) {
        quantities.forEach((productId, quantity) ->
                unit.update("UPDATE stock SET held = held - ? WHERE product_id = ?", quantity, productId));
    }

    void consume(SortedMap<UUID, Long> quantities) {
        quantities.forEach((productId, quantity) -> unit.update(
                "UPDATE stock SET held = held - ?, on_hand = on_hand - ? WHERE product_id = ?",
                quantity,
                quantity,
                productId));
    }
}
