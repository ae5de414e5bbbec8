package dev.counterpart.model.catalog;

import java.util.List;

/** Who sends and receives messages: a service, an agent, or a domain as a whole. */
public sealed interface Participant extends Resource permits Service, Agent, Domain {

    List<MessagePointer> sends();

    List<MessagePointer> receives();
}
