package dev.counterpart.model.asyncapi.read;

import dev.counterpart.model.diagnostic.RuleIds;
import dev.counterpart.model.tree.Fields;
import java.util.Optional;
import java.util.regex.Pattern;

/** Runtime expressions (AsyncAPI 3.0.0, Runtime Expression): where in a message a value stands. */
final class RuntimeExpression {

    private static final Pattern SHAPE = Pattern.compile("\\$message\\.(header|payload)#(/.*)?");

    private RuntimeExpression() {}

    /** The expression in a field; one that AsyncAPI's grammar refuses is reported. */
    static Optional<String> read(Fields fields, String name) {
        Optional<String> text = fields.text(name);
        if (text.isPresent() && !SHAPE.matcher(text.get()).matches()) {
            fields.diagnostics()
                    .error(
                            RuleIds.INVALID_RUNTIME_EXPRESSION,
                            fields.locationOf(name),
                            "\"" + text.get() + "\" is no runtime expression",
                            "write $message.header#/name or $message.payload#/path/to/it");
            return Optional.empty();
        }
        return text;
    }
}
