package dev.counterpart.generator.plan;

import dev.counterpart.model.schema.keyword.Pattern;
import java.util.Optional;

/** Makes the plan of a {@code pattern}. */
interface Patterns {

    /** Empty when no Java can be made from it, which then has been reported. */
    Optional<PatternPlan> plan(Pattern pattern);
}
