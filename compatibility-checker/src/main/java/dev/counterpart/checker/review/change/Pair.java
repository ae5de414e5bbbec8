package dev.counterpart.checker.review.change;

import dev.counterpart.model.catalog.Resource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A resource that is there before and after. */
record Pair<R extends Resource>(R before, R after) {

    /** The resources of one kind that are in both lists, by id. */
    static <R extends Resource> List<Pair<R>> of(List<R> before, List<R> after) {
        Map<String, R> byId = new TreeMap<>();
        before.forEach(resource -> byId.putIfAbsent(resource.id(), resource));
        List<Pair<R>> pairs = new ArrayList<>();
        for (R resource : after) {
            R counterpart = byId.get(resource.id());
            if (counterpart != null) {
                pairs.add(new Pair<>(counterpart, resource));
            }
        }
        return pairs;
    }
}
