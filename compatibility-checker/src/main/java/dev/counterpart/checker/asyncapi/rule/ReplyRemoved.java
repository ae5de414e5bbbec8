package dev.counterpart.checker.asyncapi.rule;

import dev.counterpart.checker.asyncapi.ApiComparison;
import dev.counterpart.checker.asyncapi.ApiFact;
import dev.counterpart.checker.asyncapi.ApiRule;
import dev.counterpart.checker.fact.Effect;
import java.util.List;

/** A question is no longer answered. */
final class ReplyRemoved implements ApiRule {

    static final String ID = "reply-removed";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public List<ApiFact> facts(ApiComparison apis) {
        return Traffic.steady(apis).stream()
                .filter(pair -> pair.before().reply().isPresent()
                        && pair.after().reply().isEmpty())
                .map(pair -> ApiFact.of(
                                ID,
                                Effect.DELIVERY_LOST,
                                Replies.subject(apis, pair),
                                "is gone",
                                pair.after().location(),
                                "was given",
                                Replies.place(pair.before()),
                                "keep the reply")
                        .about(Replies.asked(apis, pair))
                        .towards(Words.answerDirections(pair.after())))
                .toList();
    }
}
