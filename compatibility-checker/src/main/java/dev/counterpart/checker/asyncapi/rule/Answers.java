package dev.counterpart.checker.asyncapi.rule;

import dev.counterpart.checker.asyncapi.ApiComparison;
import dev.counterpart.model.asyncapi.AsyncApiMessage;
import java.util.List;

/** The messages that may answer a question, in two states. */
final class Answers {

    private Answers() {}

    /** Answers that are gone, by their keys before. */
    static List<AsyncApiMessage> removed(ApiComparison apis, Replies.Both both) {
        if (!Replies.onTheSameChannel(apis, both)) {
            return List.of();
        }
        return apis.before().messages(both.before().channel(), both.before().messages()).stream()
                .filter(message -> apis.keysAfter(both.before().channel(), List.of(message.key())).stream()
                        .noneMatch(both.after().messages()::contains))
                .toList();
    }

    /** Answers that are new. */
    static List<AsyncApiMessage> added(ApiComparison apis, Replies.Both both) {
        if (!Replies.onTheSameChannel(apis, both)) {
            return List.of();
        }
        List<String> known =
                apis.keysAfter(both.before().channel(), both.before().messages());
        return apis.after().messages(both.after().channel(), both.after().messages()).stream()
                .filter(message -> !known.contains(message.key()))
                .toList();
    }
}
