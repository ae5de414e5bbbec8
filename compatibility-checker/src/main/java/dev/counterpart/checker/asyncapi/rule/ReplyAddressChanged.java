package dev.counterpart.checker.asyncapi.rule;

import dev.counterpart.checker.asyncapi.ApiComparison;
import dev.counterpart.checker.asyncapi.ApiFact;
import dev.counterpart.checker.asyncapi.ApiRule;
import dev.counterpart.checker.fact.Effect;
import dev.counterpart.model.asyncapi.AsyncApiOperation.Reply;
import dev.counterpart.model.asyncapi.RuntimeExpression;
import java.util.List;

/** The question holds the address of its answer elsewhere. */
final class ReplyAddressChanged implements ApiRule {

    static final String ID = "reply-address-changed";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public List<ApiFact> facts(ApiComparison apis) {
        return Replies.both(apis).stream()
                .filter(both -> !both.before().address().equals(both.after().address()))
                .map(both -> ApiFact.of(
                                ID,
                                Effect.DELIVERY_LOST,
                                Replies.subject(apis, both.operation()),
                                "goes to " + words(both.after()),
                                Replies.place(both.operation().after(), "address", "location"),
                                "went to " + words(both.before()),
                                Replies.place(both.operation().before(), "address", "location"),
                                "read the address from both places")
                        .about(Replies.asked(apis, both.operation()))
                        .towards(Words.answerDirections(both.operation().after())))
                .toList();
    }

    private static String words(Reply reply) {
        return reply.address().map(RuntimeExpression::text).orElse("the address of its channel");
    }
}
