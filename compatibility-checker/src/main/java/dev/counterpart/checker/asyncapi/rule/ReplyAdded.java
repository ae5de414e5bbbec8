package dev.counterpart.checker.asyncapi.rule;

import dev.counterpart.checker.asyncapi.ApiComparison;
import dev.counterpart.checker.asyncapi.ApiFact;
import dev.counterpart.checker.asyncapi.ApiRule;
import dev.counterpart.checker.fact.Effect;
import java.util.List;
import java.util.Set;

/** A question is answered that was not. Who asks waits for an answer that others don't send yet; who answers gives more than was asked for. */
final class ReplyAdded implements ApiRule {

    static final String ID = "reply-added";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public List<ApiFact> facts(ApiComparison apis) {
        return Traffic.steady(apis).stream()
                .filter(pair ->
                        pair.before().reply().isEmpty() && pair.after().reply().isPresent())
                .map(pair -> ApiFact.of(
                                ID,
                                Effect.DELIVERY_ADDED,
                                Replies.subject(apis, pair),
                                "is new",
                                Replies.place(pair.after()),
                                "was none",
                                pair.before().location(),
                                "wait for no answer until everybody gives one")
                        .about(Replies.asked(apis, pair))
                        .towards(Words.answerDirections(pair.after()))
                        .withEffects(Set.of(Effect.DELIVERY_ADDED, Effect.NARROWED)))
                .toList();
    }
}
