package dev.counterpart.checker.fact;

import java.util.List;

/**
 * Finds one kind of fact at a pair of schemas. A rule looks at the pair alone, not at what lies below it, and says what changed,
 * never how bad that is.
 */
public interface Rule {

    /** The stable id: the page under {@code docs/rules/}, the fixture folder and the name in reports. */
    String id();

    /** One line, in the past tense, for lists of rules. */
    String meaning();

    List<Fact> facts(Pair pair);
}
