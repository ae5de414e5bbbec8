package dev.counterpart.checker.gate;

import dev.counterpart.checker.asyncapi.ApiComparison;
import dev.counterpart.checker.asyncapi.MessagePair;
import dev.counterpart.model.asyncapi.AsyncApiDocument;
import dev.counterpart.model.asyncapi.AsyncApiMessage;
import dev.counterpart.model.asyncapi.AsyncApiNotes;
import dev.counterpart.model.asyncapi.AsyncApiSchema;
import dev.counterpart.model.asyncapi.KafkaMessageBinding;
import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.schema.SchemaId;
import dev.counterpart.model.schema.SchemaIndex;
import dev.counterpart.model.schema.bundle.SchemaBundler;
import dev.counterpart.model.tree.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What an AsyncAPI document says otherwise than before though it breaks nobody and no rule has a fact about it: schemas that only it
 * describes, and words. Payloads of contracts have a version of their own.
 *
 * @param subject {@code the header of order-created}
 */
record InterfaceContent(Content content, String subject, SourceLocation before, SourceLocation after) {

    /** Everything that changed, what asks for the higher version first. */
    static List<InterfaceContent> changes(ApiComparison apis) {
        List<InterfaceContent> changes = new ArrayList<>();
        AsyncApiDocument before = apis.before().document();
        AsyncApiDocument after = apis.after().document();
        words("the document", before.info(), after.info()).ifPresent(changes::add);
        for (MessagePair pair : apis.messages()) {
            schema(
                            apis,
                            "the header of " + pair.id(),
                            pair.before().headers(),
                            pair.after().headers())
                    .ifPresent(changes::add);
            schema(apis, "the key of " + pair.id(), key(pair.before()), key(pair.after()))
                    .ifPresent(changes::add);
            if (!pair.payloadComparedElsewhere()) {
                schema(
                                apis,
                                "the payload of " + pair.id(),
                                pair.before().payload(),
                                pair.after().payload())
                        .ifPresent(changes::add);
            }
            words(
                            "the message " + pair.id(),
                            pair.before().notes(),
                            pair.after().notes())
                    .ifPresent(changes::add);
        }
        apis.channels()
                .pairs()
                .forEach(pair -> words(
                                "the channel "
                                        + pair.after()
                                                .address()
                                                .orElse(pair.after().id()),
                                pair.before().notes(),
                                pair.after().notes())
                        .ifPresent(changes::add));
        apis.operations()
                .pairs()
                .forEach(pair -> words(
                                "the operation " + pair.after().id(),
                                pair.before().notes(),
                                pair.after().notes())
                        .ifPresent(changes::add));
        apis.servers()
                .pairs()
                .forEach(pair -> words(
                                "the server " + pair.after().host(),
                                pair.before().notes(),
                                pair.after().notes())
                        .ifPresent(changes::add));
        changes.sort(Comparator.comparing(InterfaceContent::content).reversed());
        return changes;
    }

    private static Optional<SchemaId> key(AsyncApiMessage message) {
        return message.kafka().flatMap(KafkaMessageBinding::key).flatMap(AsyncApiSchema::id);
    }

    private static Optional<InterfaceContent> schema(
            ApiComparison apis, String subject, Optional<SchemaId> was, Optional<SchemaId> is) {
        if (was.isEmpty() || is.isEmpty() || apis.schemas().same(was.get(), is.get())) {
            return Optional.empty();
        }
        SchemaIndex before = apis.before().contracts().schemas();
        SchemaIndex after = apis.after().contracts().schemas();
        Content content = Content.between(
                SchemaBundler.bundle(before.get(was.get()), before), SchemaBundler.bundle(after.get(is.get()), after));
        return Optional.of(new InterfaceContent(
                content,
                subject,
                before.get(was.get()).location(),
                after.get(is.get()).location()));
    }

    private static Optional<InterfaceContent> words(String subject, AsyncApiNotes was, AsyncApiNotes is) {
        boolean same = was.title().equals(is.title())
                && was.summary().equals(is.summary())
                && was.description().equals(is.description())
                && sameValues(was.tags(), is.tags())
                && sameValues(
                        was.externalDocs().stream().toList(),
                        is.externalDocs().stream().toList());
        return same
                ? Optional.empty()
                : Optional.of(new InterfaceContent(
                        Content.TEXT_ONLY,
                        "what is said of " + subject,
                        was.source().location(),
                        is.source().location()));
    }

    private static boolean sameValues(List<ObjectNode> was, List<ObjectNode> is) {
        if (was.size() != is.size()) {
            return false;
        }
        for (int at = 0; at < was.size(); at++) {
            if (!was.get(at).sameValueAs(is.get(at))) {
                return false;
            }
        }
        return true;
    }
}
