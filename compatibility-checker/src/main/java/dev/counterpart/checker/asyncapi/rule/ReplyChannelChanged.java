package dev.counterpart.checker.asyncapi.rule;

import dev.counterpart.checker.asyncapi.ApiComparison;
import dev.counterpart.checker.asyncapi.ApiFact;
import dev.counterpart.checker.asyncapi.ApiRule;
import dev.counterpart.checker.asyncapi.ApiState;
import dev.counterpart.checker.fact.Effect;
import dev.counterpart.model.asyncapi.AsyncApiOperation.Reply;
import java.util.List;

/** An answer travels on another channel. */
final class ReplyChannelChanged implements ApiRule {

    static final String ID = "reply-channel-changed";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public List<ApiFact> facts(ApiComparison apis) {
        return Replies.both(apis).stream()
                .filter(both -> !Replies.onTheSameChannel(apis, both))
                .map(both -> ApiFact.of(
                                ID,
                                Effect.DELIVERY_LOST,
                                Replies.subject(apis, both.operation()),
                                "travels on " + address(apis.after(), both.after()),
                                Replies.place(both.operation().after(), "channel"),
                                "was on " + address(apis.before(), both.before()),
                                Replies.place(both.operation().before(), "channel"),
                                "answer on both channels")
                        .about(Replies.asked(apis, both.operation()))
                        .towards(Words.answerDirections(both.operation().after())))
                .toList();
    }

    private static String address(ApiState state, Reply reply) {
        return state.channel(reply.channel()).map(Words::address).orElse("no channel");
    }
}
