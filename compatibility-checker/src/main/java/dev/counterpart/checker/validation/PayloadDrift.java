package dev.counterpart.checker.validation;

import dev.counterpart.checker.containment.Containment;
import dev.counterpart.checker.containment.Options;
import dev.counterpart.checker.containment.Verdict;
import dev.counterpart.checker.language.FormatUse;
import dev.counterpart.checker.proof.Side;
import dev.counterpart.model.ContractSet;
import dev.counterpart.model.asyncapi.AsyncApiChannel;
import dev.counterpart.model.asyncapi.AsyncApiDocument;
import dev.counterpart.model.asyncapi.AsyncApiMessage;
import dev.counterpart.model.asyncapi.AsyncApiOperation;
import dev.counterpart.model.catalog.MessageContract;
import dev.counterpart.model.catalog.Service;
import dev.counterpart.model.diagnostic.Diagnostic;
import dev.counterpart.model.schema.Schema;
import dev.counterpart.model.schema.SchemaId;
import dev.counterpart.model.schema.SchemaIndex;
import dev.counterpart.model.tree.JsonTreeWriter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Payloads of AsyncAPI documents that are not what the catalog says of the same message. A payload that refers to the message's
 * schema can't drift. Another schema is fine as long as both are proved to accept the same documents; where they don't, a document
 * shows the difference.
 */
final class PayloadDrift {

    /** Sets of documents as the schemas stand; of formats, what the generated types refuse. */
    private static final Options OPTIONS = Options.strict().withFormats(FormatUse.ASSERTED);

    private record Pair(SchemaId payload, SchemaId own) {}

    private final ContractSet contracts;
    private final SchemaIndex schemas;
    private final Soundness soundness;
    private final Set<Pair> compared = new HashSet<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private PayloadDrift(ContractSet contracts, Soundness soundness) {
        this.contracts = contracts;
        this.schemas = contracts.schemas();
        this.soundness = soundness;
    }

    static List<Diagnostic> check(ContractSet contracts, Soundness soundness) {
        PayloadDrift drift = new PayloadDrift(contracts, soundness);
        contracts.services().stream()
                .map(Service::asyncApis)
                .flatMap(List::stream)
                .forEach(drift::ofDocument);
        return drift.diagnostics;
    }

    private void ofDocument(AsyncApiDocument document) {
        Set<String> answers = new HashSet<>();
        for (AsyncApiOperation operation : document.operations()) {
            operation.reply().ifPresent(reply -> {
                Optional<MessageContract> query = messages(document, operation.channel(), operation.messages()).stream()
                        .flatMap(asked -> contracts.message(asked.messageId()).stream())
                        .filter(asked -> asked.response().isPresent())
                        .findFirst();
                for (AsyncApiMessage answer : messages(document, reply.channel(), reply.messages())) {
                    query.ifPresent(asked -> {
                        answers.add(answer.messageId());
                        compare(
                                answer,
                                "the answer to \"" + asked.id() + "\"",
                                asked.response().orElseThrow());
                    });
                }
            });
        }
        document.channels().stream()
                .flatMap(channel -> channel.messages().stream())
                .filter(message -> !answers.contains(message.messageId()))
                .forEach(message -> contracts
                        .message(message.messageId())
                        .ifPresent(own -> compare(message, "\"" + own.id() + "\"", own.payload())));
    }

    private static List<AsyncApiMessage> messages(AsyncApiDocument document, String channel, List<String> keys) {
        return document.channels().stream()
                .filter(each -> each.id().equals(channel))
                .map(AsyncApiChannel::messages)
                .flatMap(List::stream)
                .filter(message -> keys.contains(message.key()))
                .toList();
    }

    private void compare(AsyncApiMessage message, String name, SchemaId ownId) {
        SchemaId payloadId = message.payload().orElse(ownId);
        if (payloadId.equals(ownId)
                || !compared.add(new Pair(payloadId, ownId))
                || !soundness.isSound(payloadId)
                || !soundness.isSound(ownId)) {
            return;
        }
        Schema payload = schemas.get(payloadId);
        Schema own = schemas.get(ownId);
        Verdict ownReadHere = verdict(own, payload);
        Verdict writtenHereRead = verdict(payload, own);
        if (ownReadHere instanceof Verdict.Breaking breaking) {
            report(payload, own, name, "this payload refuses what the message's own schema accepts", breaking);
        } else if (writtenHereRead instanceof Verdict.Breaking breaking) {
            report(payload, own, name, "this payload accepts what the message's own schema refuses", breaking);
        } else {
            undecided(ownReadHere)
                    .or(() -> undecided(writtenHereRead))
                    .ifPresent(open -> diagnostics.add(Diagnostic.warning(
                                    ValidationRules.PAYLOAD_DRIFT,
                                    payload.location(),
                                    "it can't be decided whether this payload is still that of " + name + ": "
                                            + open.reason(),
                                    hint(payloadId, ownId))
                            .relatedTo(own.location(), "the message's own schema")));
        }
    }

    private void report(Schema payload, Schema own, String name, String direction, Verdict.Breaking breaking) {
        diagnostics.add(Diagnostic.error(
                        ValidationRules.PAYLOAD_DRIFT,
                        payload.location(),
                        name + " drifted: " + direction + ", for example " + JsonTreeWriter.compact(breaking.witness()),
                        hint(payload.id(), own.id()))
                .relatedTo(own.location(), "the message's own schema"));
    }

    private Verdict verdict(Schema writer, Schema reader) {
        return Containment.decide(new Side(writer, schemas), new Side(reader, schemas), OPTIONS);
    }

    private static Optional<Verdict.Undecided> undecided(Verdict verdict) {
        return verdict instanceof Verdict.Undecided open ? Optional.of(open) : Optional.empty();
    }

    private static String hint(SchemaId payload, SchemaId own) {
        return "write the schema once: payload: {$ref: '"
                + RelativePath.from(payload.document(), own.document())
                + (own.pointer().isEmpty() ? "" : "#" + own.pointer()) + "'}";
    }
}
