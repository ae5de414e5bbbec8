package dev.counterpart.model.asyncapi.structure;

import dev.counterpart.model.asyncapi.AsyncApiVersion;

/** The kinds of objects in AsyncAPI documents; {@link FieldTable} has their fields. */
public enum ObjectKind {
    DOCUMENT("an AsyncAPI document", false),
    INFO("info", false),
    CONTACT("a contact", false),
    LICENSE("a license", false),
    TAG("a tag"),
    EXTERNAL_DOCS("external documentation"),
    SERVER("a server"),
    SERVER_VARIABLE("a server variable"),
    CHANNEL("a channel"),
    PARAMETER("a parameter"),
    OPERATION("an operation"),
    OPERATION_TRAIT("an operation trait"),
    REPLY("a reply"),
    REPLY_ADDRESS("a reply address"),
    MESSAGE("a message"),
    MESSAGE_TRAIT("a message trait"),
    MESSAGE_EXAMPLE("an example", false),
    CORRELATION_ID("a correlation id"),
    SECURITY_SCHEME("a security scheme"),
    OAUTH_FLOWS("OAuth flows", false),
    IMPLICIT_FLOW("an implicit OAuth flow", false),
    TOKEN_FLOW("an OAuth flow for tokens", false),
    CODE_FLOW("an OAuth flow by code", false),
    COMPONENTS("components", false),
    SERVER_BINDINGS("server bindings"),
    CHANNEL_BINDINGS("channel bindings"),
    OPERATION_BINDINGS("operation bindings"),
    MESSAGE_BINDINGS("message bindings"),
    KAFKA_SERVER("a Kafka server binding"),
    KAFKA_CHANNEL("a Kafka channel binding"),
    KAFKA_OPERATION("a Kafka operation binding"),
    KAFKA_MESSAGE("a Kafka message binding"),
    KAFKA_TOPIC("a topic configuration");

    private final String phrase;
    private final boolean referenceable;

    ObjectKind(String phrase) {
        this(phrase, true);
    }

    ObjectKind(String phrase, boolean referenceable) {
        this.phrase = phrase;
        this.referenceable = referenceable;
    }

    /** What messages call it, with its article. */
    public String phrase() {
        return phrase;
    }

    /** Whether a reference may stand in its place. Bindings of one protocol may, too: documents do, and tools follow. */
    boolean referenceable() {
        return referenceable;
    }

    /** Whether names that are not in the table have objects, too: the bindings of protocols that we don't know. */
    boolean holdsObjects() {
        return switch (this) {
            case SERVER_BINDINGS, CHANNEL_BINDINGS, OPERATION_BINDINGS, MESSAGE_BINDINGS -> true;
            default -> false;
        };
    }

    /** Whether any name may stand in it: a protocol that we don't know, a setting of a broker, an example of 2.0. */
    boolean open(AsyncApiVersion version) {
        return switch (this) {
            case SERVER_BINDINGS, CHANNEL_BINDINGS, OPERATION_BINDINGS, MESSAGE_BINDINGS, KAFKA_TOPIC -> true;
            case MESSAGE_EXAMPLE -> version == AsyncApiVersion.V2_0;
            default -> false;
        };
    }
}
