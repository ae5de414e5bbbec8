package dev.counterpart.checker.formula;

/** The six kinds of JSON values, in the order in which witnesses prefer them. An integer is a number. */
public enum Kind {
    STRING,
    NUMBER,
    BOOLEAN,
    NULL,
    ARRAY,
    OBJECT
}
