package dev.counterpart.model.asyncapi.read;

import dev.counterpart.model.asyncapi.RuntimeExpression;
import dev.counterpart.model.diagnostic.RuleIds;
import dev.counterpart.model.tree.Fields;
import java.util.Optional;

/** Reads runtime expressions (AsyncAPI 3.0.0, Runtime Expression). */
final class Expressions {

    private Expressions() {}

    /** The expression in a field; one that AsyncAPI's grammar refuses is reported. */
    static Optional<RuntimeExpression> read(Fields fields, String name) {
        Optional<String> text = fields.text(name);
        Optional<RuntimeExpression> expression =
                text.flatMap(found -> RuntimeExpression.parse(found, fields.locationOf(name)));
        if (text.isPresent() && expression.isEmpty()) {
            fields.diagnostics()
                    .error(
                            RuleIds.INVALID_RUNTIME_EXPRESSION,
                            fields.locationOf(name),
                            "\"" + text.get() + "\" is no runtime expression",
                            "write $message.header#/name or $message.payload#/path/to/it");
        }
        return expression;
    }
}
