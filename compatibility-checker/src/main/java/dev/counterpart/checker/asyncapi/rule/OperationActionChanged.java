package dev.counterpart.checker.asyncapi.rule;

import dev.counterpart.checker.asyncapi.ApiComparison;
import dev.counterpart.checker.asyncapi.ApiFact;
import dev.counterpart.checker.asyncapi.ApiRule;
import dev.counterpart.checker.asyncapi.Matched;
import dev.counterpart.checker.asyncapi.Places;
import dev.counterpart.checker.fact.Effect;
import dev.counterpart.model.asyncapi.AsyncApiOperation;
import dev.counterpart.model.asyncapi.AsyncApiOperation.Action;
import dev.counterpart.model.diagnostic.SourceLocation;
import java.util.List;

/** What the application sent it receives, or the other way about. */
final class OperationActionChanged implements ApiRule {

    static final String ID = "operation-action-changed";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public List<ApiFact> facts(ApiComparison apis) {
        return apis.operations().pairs().stream()
                .filter(pair -> pair.before().action() != pair.after().action())
                .map(pair -> fact(apis, pair))
                .toList();
    }

    private static ApiFact fact(ApiComparison apis, Matched<AsyncApiOperation> pair) {
        List<String> messages = Words.ids(
                apis.before().messages(pair.before().channel(), pair.before().messages()));
        boolean sent = pair.before().action() == Action.SEND;
        return ApiFact.of(
                        ID,
                        Effect.DELIVERY_LOST,
                        apis.service(),
                        (sent ? "receives " : "sends ") + Words.list(messages) + " in the operation "
                                + pair.after().id(),
                        place(pair.after()),
                        sent ? "was sent" : "was received",
                        place(pair.before()),
                        "add an operation beside it")
                .about(messages);
    }

    private static SourceLocation place(AsyncApiOperation operation) {
        return Places.below(operation.notes().source(), operation.location(), "action");
    }
}
