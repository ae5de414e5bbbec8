package com.acme.examples.warehouse;

import java.time.Duration;

/** How long packing takes: some time for the order, and some for every unit in it. */
public record PackingTime(Duration perOrder, Duration perUnit) {

    Duration of(long units) {
        return perOrder.plus(perUnit.multipliedBy(units));
    }
}
