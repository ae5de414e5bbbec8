package dev.counterpart.checker.fact;

/** What a change does, before anybody judges it: to the set of documents, or to the Java that is generated. */
public enum Effect {
    /** Documents that were accepted are refused. */
    NARROWED,
    /** Documents that were refused are accepted. */
    WIDENED,
    /** Calling code loses an accessor. */
    ACCESSOR_REMOVED,
    /** Calling code meets another type: a renamed one, an optional that was none, a number that was a text. */
    ACCESSOR_RETYPED,
    /** Calling code has a case more to handle. */
    ARM_ADDED,
    /** Calling code can ask for more. */
    ACCESSOR_ADDED
}
