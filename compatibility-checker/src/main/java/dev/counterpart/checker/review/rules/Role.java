package dev.counterpart.checker.review.rules;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whom a reviewer rule can ask, by what ties them to the change. */
public enum Role {
    /** Who owns the resource that changed. */
    OWNER,
    /** Who owned it before. */
    PREVIOUS_OWNER,
    /** Whose services receive the message: an event's readers, the handler of a command or query, a data product made of it. */
    READERS,
    /** Whose services send or publish the message. */
    SENDERS,
    /** Whose services write or read the data store. */
    USERS,
    /** Who owns the resource that the change ties the subject to. */
    RELATED_OWNER,
    /** Who owns a domain that a critical flow, changed or reached, runs through. */
    FLOW_DOMAINS,
    /** Who owns the domain that the resource belongs to. */
    DOMAIN_OWNER;

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Role> ofWord(String word) {
        return Arrays.stream(values()).filter(role -> role.word().equals(word)).findFirst();
    }
}
