package dev.counterpart.checker.explain;

import dev.counterpart.checker.fact.Fact;
import dev.counterpart.checker.fact.Pair;

/** A fact, and the pair of schemas it was found at: seen there, documents may break because of it. */
public record Candidate(Pair pair, Fact fact) {}
