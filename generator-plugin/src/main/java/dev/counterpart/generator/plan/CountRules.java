package dev.counterpart.generator.plan;

import java.util.Optional;

/** How many items an array, or how many members an object, may have. */
public record CountRules(Optional<Long> min, Optional<Long> max) {

    public boolean isEmpty() {
        return min.isEmpty() && max.isEmpty();
    }
}
