package dev.counterpart.checker.fact;

/** What a change does, before anybody judges it: to the set of documents, to the Java that is generated, or to the way
 * messages travel. */
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
    ACCESSOR_ADDED,
    /** Messages no longer travel where somebody sends them or waits for them. */
    DELIVERY_LOST,
    /** Messages travel otherwise: by another key, in another form, in another order. */
    DELIVERY_CHANGED,
    /** There is a way more for messages to travel. */
    DELIVERY_ADDED,
    /** The application shows itself otherwise to the broker. */
    CLIENT_CHANGED
}
