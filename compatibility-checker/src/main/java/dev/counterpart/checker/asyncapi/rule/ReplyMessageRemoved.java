package dev.counterpart.checker.asyncapi.rule;

import dev.counterpart.checker.asyncapi.ApiComparison;
import dev.counterpart.checker.asyncapi.ApiFact;
import dev.counterpart.checker.asyncapi.ApiRule;
import dev.counterpart.checker.asyncapi.Matched;
import dev.counterpart.checker.fact.Effect;
import dev.counterpart.model.asyncapi.AsyncApiMessage;
import dev.counterpart.model.asyncapi.AsyncApiOperation;
import java.util.ArrayList;
import java.util.List;

/** A question is no longer answered in one of the ways it was: who asks may still get that answer. */
final class ReplyMessageRemoved implements ApiRule {

    static final String ID = "reply-message-removed";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public List<ApiFact> facts(ApiComparison apis) {
        List<ApiFact> facts = new ArrayList<>();
        for (Replies.Both both : Replies.both(apis)) {
            Matched<AsyncApiOperation> operation = both.operation();
            for (AsyncApiMessage answer : Answers.removed(apis, both)) {
                facts.add(ApiFact.of(
                                ID,
                                Effect.NARROWED,
                                Replies.subject(apis, operation),
                                "is no longer " + answer.messageId(),
                                Replies.place(operation.after(), "messages"),
                                "could be",
                                Replies.place(operation.before(), "messages"),
                                "expect it until nobody gives it")
                        .about(Replies.asked(apis, operation))
                        .towards(Words.answerDirections(operation.after())));
            }
        }
        return facts;
    }
}
