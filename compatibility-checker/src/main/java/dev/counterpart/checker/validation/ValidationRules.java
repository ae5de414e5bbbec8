package dev.counterpart.checker.validation;

/** The ids of what validation finds beside what loading shows and what a released version is held to. */
public final class ValidationRules {

    /** An AsyncAPI document describes a message of the catalog by another schema than the message's own. */
    public static final String PAYLOAD_DRIFT = "payload-drift";

    /** A message of an AsyncAPI document that the catalog has no page for, by a name that is nearly one of its messages'. */
    public static final String UNKNOWN_MESSAGE = "unknown-message";

    /** An example that its schema refuses. */
    public static final String INVALID_EXAMPLE = "invalid-example";

    /** A default that its schema refuses. */
    public static final String INVALID_DEFAULT = "invalid-default";

    private ValidationRules() {}
}
