package dev.counterpart.model.catalog;

import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.schema.SchemaId;
import java.util.List;
import java.util.Optional;

/**
 * One version of a message: its kind, its schemas, and who stands behind it.
 *
 * @param kind command, query or event
 * @param version a semantic version
 * @param latest whether this is the catalog's current version (and not one below {@code versioned/})
 * @param domain the id of the domain whose folder holds it; empty when none does
 * @param service the id of the service whose folder holds it; empty when none does
 * @param owners the teams {@code owners} names; where it names none, the team of the publishing service, and for a command
 *     or a query that of the handler
 * @param channels the channels that the message's entry names
 * @param payload the schema of the command, of the event, or of the query's request
 * @param response the schema of a query's answer; empty for the other kinds
 * @param examples samples of the payload
 * @param responseExamples samples of the answer
 */
public record MessageContract(
        String id,
        String name,
        MessageKind kind,
        String version,
        boolean latest,
        String summary,
        String domain,
        String service,
        List<String> owners,
        Lifecycle lifecycle,
        List<ResourcePointer> channels,
        SchemaId payload,
        Optional<SchemaId> response,
        List<Example> examples,
        List<Example> responseExamples,
        SourceLocation location)
        implements Resource {

    public MessageContract {
        owners = List.copyOf(owners);
        channels = List.copyOf(channels);
        examples = List.copyOf(examples);
        responseExamples = List.copyOf(responseExamples);
    }

    public MessageContract withLatest(boolean current) {
        return new MessageContract(
                id,
                name,
                kind,
                version,
                current,
                summary,
                domain,
                service,
                owners,
                lifecycle,
                channels,
                payload,
                response,
                examples,
                responseExamples,
                location);
    }

    public MessageContract withOwners(List<String> teams) {
        return new MessageContract(
                id,
                name,
                kind,
                version,
                latest,
                summary,
                domain,
                service,
                teams,
                lifecycle,
                channels,
                payload,
                response,
                examples,
                responseExamples,
                location);
    }

    @Override
    public ResourceKind resourceKind() {
        return switch (kind) {
            case COMMAND -> ResourceKind.COMMAND;
            case QUERY -> ResourceKind.QUERY;
            case EVENT -> ResourceKind.EVENT;
        };
    }
}
