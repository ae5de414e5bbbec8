package dev.counterpart.runtime;

/** What a message is: an order to one handler, a question to one handler, or news for whoever listens. */
public enum MessageKind {
    COMMAND,
    QUERY,
    EVENT
}
