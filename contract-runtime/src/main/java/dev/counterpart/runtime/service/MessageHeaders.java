package dev.counterpart.runtime.service;

import dev.counterpart.runtime.Contract;
import dev.counterpart.runtime.ContractVersion;
import dev.counterpart.runtime.Decoded;
import dev.counterpart.runtime.Rfc3339;
import dev.counterpart.runtime.Violation;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What travels with every message, named as CloudEvents names it in binary mode.
 *
 * @param id of this message, unique for its source: what makes a repeated delivery known
 * @param type the message's id in the catalog: {@code order-created}
 * @param version the message's semantic version, in which the payload was written
 * @param source who sent it, as a URI reference
 * @param correlationId shared by all messages of one conversation
 * @param causationId id of the message that this one follows from
 * @param traceparent W3C trace context, passed on as it came
 * @param replyTo the address to which an answer is to go
 */
public record MessageHeaders(
        String id,
        String type,
        ContractVersion version,
        String source,
        String correlationId,
        Optional<String> causationId,
        OffsetDateTime time,
        Optional<String> traceparent,
        Optional<String> replyTo) {

    public static final String SPEC_VERSION = "ce_specversion";
    public static final String ID = "ce_id";
    public static final String TYPE = "ce_type";
    public static final String VERSION = "ce_messageversion";
    public static final String SOURCE = "ce_source";
    public static final String CORRELATION_ID = "ce_correlationid";
    public static final String CAUSATION_ID = "ce_causationid";
    public static final String TIME = "ce_time";
    public static final String TRACEPARENT = "traceparent";
    public static final String REPLY_TO = "ce_replyto";
    public static final String CONTENT_TYPE = "content-type";
    public static final String JSON = "application/json";

    public MessageHeaders {
        Objects.requireNonNull(id);
        Objects.requireNonNull(type);
        Objects.requireNonNull(version);
        Objects.requireNonNull(source);
        Objects.requireNonNull(correlationId);
        Objects.requireNonNull(causationId);
        Objects.requireNonNull(time);
        Objects.requireNonNull(traceparent);
        Objects.requireNonNull(replyTo);
    }

    /** Of a message that nothing caused: it starts a conversation, which is named after it. */
    public static MessageHeaders first(Contract<?> contract, String source, String id, OffsetDateTime time) {
        return new MessageHeaders(
                id,
                contract.id(),
                contract.version(),
                source,
                id,
                Optional.empty(),
                time,
                Optional.empty(),
                Optional.empty());
    }

    /** Of a message that follows from this one: the same conversation and trace, this one as its cause. */
    public MessageHeaders causing(Contract<?> contract, String newSource, String newId, OffsetDateTime newTime) {
        return new MessageHeaders(
                newId,
                contract.id(),
                contract.version(),
                newSource,
                correlationId,
                Optional.of(id),
                newTime,
                traceparent,
                Optional.empty());
    }

    public MessageHeaders withCorrelationId(String newCorrelationId) {
        return new MessageHeaders(id, type, version, source, newCorrelationId, causationId, time, traceparent, replyTo);
    }

    public MessageHeaders withTraceparent(String newTraceparent) {
        return new MessageHeaders(
                id, type, version, source, correlationId, causationId, time, Optional.of(newTraceparent), replyTo);
    }

    public MessageHeaders withReplyTo(String address) {
        return new MessageHeaders(
                id, type, version, source, correlationId, causationId, time, traceparent, Optional.of(address));
    }

    /** As they stand on a record, in an order that does not change. */
    public Map<String, String> toMap() {
        Map<String, String> map = new LinkedHashMap<>();
        map.put(SPEC_VERSION, "1.0");
        map.put(ID, id);
        map.put(SOURCE, source);
        map.put(TYPE, type);
        map.put(VERSION, version.toString());
        map.put(TIME, Rfc3339.format(time));
        map.put(CORRELATION_ID, correlationId);
        causationId.ifPresent(value -> map.put(CAUSATION_ID, value));
        replyTo.ifPresent(value -> map.put(REPLY_TO, value));
        traceparent.ifPresent(value -> map.put(TRACEPARENT, value));
        map.put(CONTENT_TYPE, JSON);
        return map;
    }

    /** From what stands on a record; names other than ours are passed over. */
    public static Decoded<MessageHeaders> fromMap(Map<String, String> map) {
        Check check = new Check(map);
        check.is(SPEC_VERSION, "1.0");
        String id = check.required(ID);
        String type = check.required(TYPE);
        String source = check.required(SOURCE);
        String correlationId = check.required(CORRELATION_ID);
        ContractVersion version = check.version();
        OffsetDateTime time = check.time();
        if (map.containsKey(CONTENT_TYPE)) {
            check.mediaType();
        }
        if (!check.violations.isEmpty() || version == null || time == null) {
            return new Decoded.Invalid<>("message headers", check.violations);
        }
        return new Decoded.Valid<>(new MessageHeaders(
                id,
                type,
                version,
                source,
                correlationId,
                check.optional(CAUSATION_ID),
                time,
                check.optional(TRACEPARENT),
                check.optional(REPLY_TO)));
    }

    private static final class Check {
        private final Map<String, String> map;
        private final List<Violation> violations = new ArrayList<>();

        Check(Map<String, String> map) {
            this.map = map;
        }

        String required(String name) {
            String value = map.get(name);
            if (value == null || value.isEmpty()) {
                violate(name, "required", "must be there and not empty");
                return "";
            }
            return value;
        }

        Optional<String> optional(String name) {
            return Optional.ofNullable(map.get(name));
        }

        void is(String name, String wanted) {
            String value = required(name);
            if (!value.isEmpty() && !value.equals(wanted)) {
                violate(name, "const", "must be " + wanted);
            }
        }

        void mediaType() {
            String type = map.getOrDefault(CONTENT_TYPE, "").split(";", 2)[0].trim();
            if (!type.equalsIgnoreCase(JSON)) {
                violate(CONTENT_TYPE, "const", "must be " + JSON);
            }
        }

        @Nullable
        ContractVersion version() {
            String text = required(VERSION);
            ContractVersion version = ContractVersion.parse(text).orElse(null);
            if (version == null && !text.isEmpty()) {
                violate(VERSION, "format", "must be a semantic version");
            }
            return version;
        }

        @Nullable
        OffsetDateTime time() {
            String text = required(TIME);
            OffsetDateTime time = Rfc3339.parse(text).orElse(null);
            if (time == null && !text.isEmpty()) {
                violate(TIME, "format", "must be an RFC 3339 date-time");
            }
            return time;
        }

        private void violate(String name, String keyword, String message) {
            violations.add(new Violation("/" + name, -1, keyword, "", message));
        }
    }
}
