package com.acme.examples.platform.messaging;

import com.acme.examples.platform.database.Row;
import dev.counterpart.runtime.service.MessageHeaders;
import java.util.Optional;
import java.util.UUID;

/** What a later message refers back to. Kept beside work that is done when nobody is asking any more. */
public record Origin(String correlationId, Optional<String> causationId, Optional<String> traceparent) {

    public static Origin of(MessageHeaders cause) {
        return new Origin(cause.correlationId(), Optional.of(cause.id()), cause.traceparent());
    }

    /** A conversation that is named after what it is about. */
    public static Origin of(UUID subject) {
        return new Origin(subject.toString(), Optional.empty(), Optional.empty());
    }

    /** Reads the columns correlation_id, causation_id and traceparent. */
    public static Origin read(Row row) {
        return new Origin(
                row.text("correlation_id"), row.optionalText("causation_id"), row.optionalText("traceparent"));
    }
}
