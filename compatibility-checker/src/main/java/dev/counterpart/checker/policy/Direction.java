package dev.counterpart.checker.policy;

/** Which of two states writes and which reads. */
public enum Direction {
    /** The later state reads what the earlier wrote: before ⊆ after. */
    BACKWARD,
    /** The earlier state reads what the later writes: after ⊆ before. */
    FORWARD
}
