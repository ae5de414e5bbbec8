package dev.counterpart.checker.asyncapi.rule;

import dev.counterpart.checker.asyncapi.ApiComparison;
import dev.counterpart.checker.asyncapi.Matched;
import dev.counterpart.checker.asyncapi.Places;
import dev.counterpart.model.asyncapi.AsyncApiOperation;
import dev.counterpart.model.asyncapi.AsyncApiOperation.Reply;
import dev.counterpart.model.diagnostic.SourceLocation;
import java.util.List;

/** How answers travel, in operations that are in both states. */
final class Replies {

    /** An operation that answers, or asks, in both states. */
    record Both(Matched<AsyncApiOperation> operation, Reply before, Reply after) {}

    private Replies() {}

    static List<Both> both(ApiComparison apis) {
        return Traffic.steady(apis).stream()
                .filter(pair -> pair.before().reply().isPresent()
                        && pair.after().reply().isPresent())
                .map(pair -> new Both(
                        pair,
                        pair.before().reply().orElseThrow(),
                        pair.after().reply().orElseThrow()))
                .toList();
    }

    static boolean onTheSameChannel(ApiComparison apis, Both both) {
        return apis.channelAfter(both.before().channel())
                .filter(channel -> channel.id().equals(both.after().channel()))
                .isPresent();
    }

    /** Ids of what is asked. */
    static List<String> asked(ApiComparison apis, Matched<AsyncApiOperation> operation) {
        return Words.ids(apis.after()
                .messages(operation.after().channel(), operation.after().messages()));
    }

    static String subject(ApiComparison apis, Matched<AsyncApiOperation> operation) {
        return "the answer to " + Words.list(asked(apis, operation));
    }

    static SourceLocation place(AsyncApiOperation operation, String... members) {
        String[] path = new String[members.length + 1];
        path[0] = "reply";
        System.arraycopy(members, 0, path, 1, members.length);
        return Places.below(operation.notes().source(), operation.location(), path);
    }
}
