package dev.counterpart.checker.asyncapi.rule;

import dev.counterpart.checker.asyncapi.ApiComparison;
import dev.counterpart.checker.asyncapi.ApiFact;
import dev.counterpart.checker.asyncapi.ApiRule;
import dev.counterpart.checker.asyncapi.ApiState;
import dev.counterpart.checker.fact.Effect;
import dev.counterpart.model.asyncapi.AsyncApiMessage;
import dev.counterpart.model.diagnostic.SourceLocation;
import java.util.List;
import java.util.Locale;

/** A message is written in another form. */
final class ContentTypeChanged implements ApiRule {

    static final String ID = "content-type-changed";

    private static final String MEMBER = "contentType";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public List<ApiFact> facts(ApiComparison apis) {
        return apis.messages().stream()
                .filter(pair -> !same(pair.before().contentType(), pair.after().contentType()))
                .map(pair -> ApiFact.of(
                                ID,
                                Effect.DELIVERY_CHANGED,
                                "the content type of " + pair.id(),
                                "is " + words(pair.after().contentType()),
                                place(apis.after(), pair.after()),
                                "was " + words(pair.before().contentType()),
                                place(apis.before(), pair.before()),
                                "keep it, and send messages of another to a channel of their own")
                        .ofMessage(pair.id())
                        .towards(pair.directions()))
                .toList();
    }

    /** A message that doesn't say it has the document's. */
    private static SourceLocation place(ApiState state, AsyncApiMessage message) {
        return message.notes().source().get(MEMBER).isPresent()
                ? Aspect.place(message, MEMBER)
                : state.document().location();
    }

    /** Case and spaces say nothing (RFC 9110, section 8.3.1). */
    private static boolean same(String was, String is) {
        return plain(was).equals(plain(is));
    }

    private static String plain(String type) {
        return type.toLowerCase(Locale.ROOT).replace(" ", "");
    }

    private static String words(String type) {
        return type.isEmpty() ? "not said" : type;
    }
}
