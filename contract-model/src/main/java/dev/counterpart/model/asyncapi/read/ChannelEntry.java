package dev.counterpart.model.asyncapi.read;

import dev.counterpart.model.tree.Fields;
import dev.counterpart.model.tree.Member;
import dev.counterpart.model.tree.Node;
import java.util.List;

/**
 * A channel as it stands in the map of channels.
 *
 * @param written what stands in the map, perhaps a reference
 * @param fields the channel itself
 * @param messages what stands in the channel's map of messages
 */
record ChannelEntry(String id, Node written, Fields fields, List<Member> messages) {}
