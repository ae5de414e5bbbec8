package dev.counterpart.checker.asyncapi.rule;

import dev.counterpart.checker.asyncapi.ApiComparison;
import dev.counterpart.checker.asyncapi.ApiFact;
import dev.counterpart.checker.asyncapi.ApiRule;
import dev.counterpart.checker.asyncapi.MessagePair;
import dev.counterpart.checker.fact.Effect;
import dev.counterpart.model.schema.ObjectSchema;
import dev.counterpart.model.schema.SchemaId;
import dev.counterpart.model.tree.ArrayNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The headers of a message are not, or may not be, read by the other side. */
final class MessageHeadersChanged implements ApiRule {

    static final String ID = "message-headers-changed";

    @Override
    public String id() {
        return ID;
    }

    private static final String SUBJECT = "the header";

    @Override
    public List<ApiFact> facts(ApiComparison apis) {
        List<ApiFact> facts = new ArrayList<>();
        for (MessagePair pair : apis.messages()) {
            Optional<SchemaId> was = pair.before().headers();
            Optional<SchemaId> is = pair.after().headers();
            if (was.isPresent() && is.isPresent()) {
                facts.addAll(Aspect.facts(ID, apis, pair, SUBJECT, was.get(), is.get(), pair.directions()));
            } else if (was.isPresent()) {
                facts.add(Aspect.fact(
                        ID,
                        Effect.WIDENED,
                        pair,
                        SUBJECT,
                        "is no longer described",
                        "was described",
                        "keep the headers",
                        "headers"));
            } else if (is.isPresent()) {
                facts.add(described(apis, pair, is.get()));
            }
        }
        return facts;
    }

    /** Headers that are described from now on were there or not; only what is required must have been. */
    private static ApiFact described(ApiComparison apis, MessagePair pair, SchemaId is) {
        boolean requires = apis.after().contracts().schemas().get(is) instanceof ObjectSchema schema
                && schema.source().get("required").orElse(null) instanceof ArrayNode required
                && !required.elements().isEmpty();
        return Aspect.fact(
                ID,
                requires ? Effect.NARROWED : Effect.DELIVERY_ADDED,
                pair,
                SUBJECT,
                requires ? "must have what nobody was told" : "is described",
                "was not described",
                "require nothing that may be missing",
                "headers");
    }
}
