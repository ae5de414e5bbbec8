package dev.counterpart.runtime;

/** Which document of a message a contract is about: a query has two under one id. */
public enum MessagePart {
    /** The message itself. */
    PAYLOAD,
    /** The answer to a query. */
    RESPONSE
}
