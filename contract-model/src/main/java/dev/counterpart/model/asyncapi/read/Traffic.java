package dev.counterpart.model.asyncapi.read;

import dev.counterpart.model.asyncapi.AsyncApiChannel;
import dev.counterpart.model.asyncapi.AsyncApiOperation;
import java.util.List;

/** What travels where, and what the application does with it. */
record Traffic(List<AsyncApiChannel> channels, List<AsyncApiOperation> operations) {

    Traffic {
        channels = List.copyOf(channels);
        operations = List.copyOf(operations);
    }
}
