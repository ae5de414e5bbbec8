package dev.counterpart.checker.policy;

/** What is promised, and to whom. */
public enum Promise {
    /** Documents on the wire are read. */
    WIRE,
    /** Code that calls the generated classes compiles and links. */
    SOURCE,
    /** Messages travel as channels and operations say. */
    CATALOG
}
