package dev.counterpart.runtime;

/** The six kinds of JSON values. */
public enum JsonKind {
    OBJECT,
    ARRAY,
    STRING,
    NUMBER,
    BOOLEAN,
    NULL
}
