package dev.counterpart.model.asyncapi;

import java.util.Optional;

/**
 * What a document, a channel, an operation or a message tells EventCatalog by its extensions {@code x-eventcatalog-…}.
 *
 * @param messageType {@code x-eventcatalog-message-type}: {@code command}, {@code query} or {@code event}
 * @param messageVersion {@code x-eventcatalog-message-version}; without it, a message has the version of its document
 * @param messageId {@code x-eventcatalog-message-id}: the id of the message's page
 * @param role {@code x-eventcatalog-role}: {@code provider}, whose service owns the message, or {@code client}
 * @param channelVersion {@code x-eventcatalog-channel-version}
 * @param draft {@code x-eventcatalog-draft}
 * @param deprecatedDate {@code x-eventcatalog-deprecated-date}: the day it goes away
 * @param deprecatedMessage {@code x-eventcatalog-deprecated-message}: why
 */
public record EventCatalogExtensions(
        Optional<String> messageType,
        Optional<String> messageVersion,
        Optional<String> messageId,
        Optional<String> role,
        Optional<String> channelVersion,
        boolean draft,
        Optional<String> deprecatedDate,
        Optional<String> deprecatedMessage) {}
