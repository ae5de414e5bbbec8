package dev.counterpart.model.asyncapi.read;

import dev.counterpart.model.asyncapi.AsyncApiChannel;
import dev.counterpart.model.asyncapi.AsyncApiDocument;
import dev.counterpart.model.asyncapi.AsyncApiMessage;
import dev.counterpart.model.asyncapi.AsyncApiOperation;
import dev.counterpart.model.asyncapi.AsyncApiParameter;
import dev.counterpart.model.asyncapi.RuntimeExpression;
import dev.counterpart.model.diagnostic.Diagnostics;
import dev.counterpart.model.diagnostic.DidYouMean;
import dev.counterpart.model.diagnostic.RuleIds;
import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.schema.SchemaId;
import dev.counterpart.model.schema.SchemaIndex;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What can be said of a document once the schemas are read: whether its runtime expressions lead somewhere. */
public final class AsyncApiChecks {

    private final Diagnostics diagnostics;
    private final SchemaPaths paths;
    private final Set<Look> seen = new HashSet<>();

    /** A message stands in channels and among the components; it is looked at once. */
    private record Look(SourceLocation expression, SchemaId schema) {}

    private AsyncApiChecks(SchemaIndex schemas, Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
        this.paths = new SchemaPaths(schemas);
    }

    /**
     * @param schemas the index that the document's reader asked for its schemas
     */
    public static void check(AsyncApiDocument document, SchemaIndex schemas, Diagnostics diagnostics) {
        AsyncApiChecks checks = new AsyncApiChecks(schemas, diagnostics);
        for (AsyncApiChannel channel : document.channels()) {
            channel.messages().forEach(checks::message);
            channel.messages().forEach(message -> checks.parameters(channel, message));
        }
        for (AsyncApiOperation operation : document.operations()) {
            operation
                    .reply()
                    .flatMap(AsyncApiOperation.Reply::address)
                    .ifPresent(address -> document.channels().stream()
                            .filter(channel -> channel.id().equals(operation.channel()))
                            .flatMap(channel -> channel.messages().stream())
                            .filter(message -> operation.messages().contains(message.key()))
                            .forEach(message -> checks.expression(address, message)));
        }
        document.components().messages().forEach(checks::message);
    }

    private void message(AsyncApiMessage message) {
        message.correlationId().ifPresent(expression -> expression(expression, message));
        message.keyLocation().ifPresent(expression -> expression(expression, message));
    }

    private void parameters(AsyncApiChannel channel, AsyncApiMessage message) {
        channel.parameters().stream()
                .map(AsyncApiParameter::valueLocation)
                .flatMap(Optional::stream)
                .forEach(expression -> expression(expression, message));
    }

    private void expression(RuntimeExpression expression, AsyncApiMessage message) {
        boolean header = expression.source() == RuntimeExpression.Source.HEADER;
        Optional<SchemaId> schema = header ? message.headers() : message.payload();
        if (schema.isEmpty() || !seen.add(new Look(expression.location(), schema.get()))) {
            return;
        }
        List<String> steps = expression.steps();
        Reach reach = paths.reach(schema.get(), steps);
        if (reach == Reach.DECLARED) {
            return;
        }
        Set<String> names = paths.names(schema.get());
        String near = steps.isEmpty() || names.contains(steps.get(0)) ? "" : DidYouMean.hint(steps.get(0), names);
        String where = (header ? "headers" : "payload") + " of \"" + message.key() + "\"";
        if (reach == Reach.NEVER) {
            diagnostics.error(
                    RuleIds.UNREACHABLE_LOCATION,
                    expression.location(),
                    "\"" + expression.text() + "\" leads nowhere: the schema of the " + where + " allows no such value",
                    near);
        } else if (!near.isEmpty()) {
            diagnostics.warning(
                    RuleIds.UNREACHABLE_LOCATION,
                    expression.location(),
                    "\"" + expression.text() + "\" is nothing that the schema of the " + where + " describes",
                    near);
        }
    }
}
