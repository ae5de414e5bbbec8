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

/** A question may be answered in a way more: who asks may get an answer that it does not know. */
final class ReplyMessageAdded implements ApiRule {

    static final String ID = "reply-message-added";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public List<ApiFact> facts(ApiComparison apis) {
        List<ApiFact> facts = new ArrayList<>();
        for (Replies.Both both : Replies.both(apis)) {
            Matched<AsyncApiOperation> operation = both.operation();
            for (AsyncApiMessage answer : Answers.added(apis, both)) {
                facts.add(ApiFact.of(
                                ID,
                                Effect.WIDENED,
                                Replies.subject(apis, operation),
                                "may be " + answer.messageId(),
                                Replies.place(operation.after(), "messages"),
                                "was never",
                                Replies.place(operation.before(), "messages"),
                                "give only the answers that askers know")
                        .about(Replies.asked(apis, operation))
                        .towards(Words.answerDirections(operation.after())));
            }
        }
        return facts;
    }
}
