package dev.counterpart.runtime;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A message's contract: what it is called, which version, where it travels, and how it is read and written.
 *
 * <pre>{@code
 * byte[] bytes = OrderCreated.CONTRACT.encode(event);
 * OrderCreated read = OrderCreated.CONTRACT.decode(bytes);
 * }</pre>
 */
public final class Contract<T> {
    private final Class<T> type;
    private final Codec<T> codec;
    private final String id;
    private final MessageKind kind;
    private final MessagePart part;
    private final ContractVersion version;
    private final @Nullable String channel;
    private final @Nullable Function<? super T, @Nullable String> key;
    private final @Nullable String schema;

    private Contract(Builder<T> builder, String id, MessageKind kind, ContractVersion version) {
        this.type = builder.type;
        this.codec = builder.codec;
        this.id = id;
        this.kind = kind;
        this.part = builder.part;
        this.version = version;
        this.channel = builder.channel;
        this.key = builder.key;
        this.schema = builder.schema;
    }

    /** Starts a contract; generated code ends it. */
    public static <T> Builder<T> of(Class<T> type, Codec<T> codec) {
        return new Builder<>(type, codec);
    }

    /** The message's id, the same in every version: {@code order-created}. */
    public String id() {
        return id;
    }

    public MessageKind kind() {
        return kind;
    }

    /** Whether this is the message or, under the same id, the answer to it. */
    public MessagePart part() {
        return part;
    }

    public ContractVersion version() {
        return version;
    }

    public Class<T> type() {
        return type;
    }

    /** The address of the channel it travels on, where the contracts name one. A reply has none: it goes where the asker says. */
    public Optional<String> channel() {
        return Optional.ofNullable(channel);
    }

    /** What keeps messages in order: those with the same key stay in the order in which they were sent. */
    public Optional<String> key(T message) {
        return key == null ? Optional.empty() : Optional.ofNullable(key.apply(message));
    }

    public Codec<T> codec() {
        return codec;
    }

    public byte[] encode(T message) {
        return codec.encode(message);
    }

    /** Strictly; throws a {@link ContractViolationException} that says every violation. */
    public T decode(byte[] document) {
        return tryDecode(document, Reading.STRICT).orThrow();
    }

    /** Strictly, without an exception. */
    public Decoded<T> tryDecode(byte[] document) {
        return tryDecode(document, Reading.STRICT);
    }

    public Decoded<T> tryDecode(byte[] document, Reading how) {
        return codec.decode(document, how, id);
    }

    /** What in a message breaks the contract: nothing, unless it was read leniently. */
    public List<Violation> validate(T message) {
        Violations violations = new Violations();
        codec.validate(message, Path.ROOT, violations);
        return violations.list();
    }

    /** The JSON Schema that travels with the generated class. */
    public byte[] schema() {
        if (schema == null) {
            throw new IllegalStateException("the contract of " + id + " was made without a schema");
        }
        try (InputStream in = type.getResourceAsStream(schema)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + schema + " beside " + type.getName());
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("can't read " + schema + " beside " + type.getName(), e);
        }
    }

    @Override
    public String toString() {
        return id + (part == MessagePart.RESPONSE ? " response " : " ") + version;
    }

    /** Gathers what a contract says; id, kind and version are required. */
    public static final class Builder<T> {
        private final Class<T> type;
        private final Codec<T> codec;
        private @Nullable String id;
        private @Nullable MessageKind kind;
        private MessagePart part = MessagePart.PAYLOAD;
        private @Nullable ContractVersion version;
        private @Nullable String channel;
        private @Nullable Function<? super T, @Nullable String> key;
        private @Nullable String schema;

        private Builder(Class<T> type, Codec<T> codec) {
            this.type = Objects.requireNonNull(type);
            this.codec = Objects.requireNonNull(codec);
        }

        public Builder<T> id(String id) {
            this.id = id;
            return this;
        }

        public Builder<T> kind(MessageKind kind) {
            this.kind = kind;
            return this;
        }

        /** A payload unless said otherwise. */
        public Builder<T> part(MessagePart part) {
            this.part = part;
            return this;
        }

        public Builder<T> version(String version) {
            this.version = ContractVersion.of(version);
            return this;
        }

        public Builder<T> channel(String address) {
            this.channel = address;
            return this;
        }

        /** Null from the function means that the message has no key. */
        public Builder<T> key(Function<? super T, @Nullable String> key) {
            this.key = key;
            return this;
        }

        /** A resource path as {@link Class#getResourceAsStream} takes it; a leading slash starts at the jar's root. */
        public Builder<T> schema(String resource) {
            this.schema = resource;
            return this;
        }

        public Contract<T> build() {
            return new Contract<>(
                    this,
                    Objects.requireNonNull(id, "id"),
                    Objects.requireNonNull(kind, "kind"),
                    Objects.requireNonNull(version, "version"));
        }
    }
}
