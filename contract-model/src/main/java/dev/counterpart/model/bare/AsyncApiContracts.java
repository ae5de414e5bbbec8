package dev.counterpart.model.bare;

import dev.counterpart.model.asyncapi.AsyncApiChannel;
import dev.counterpart.model.asyncapi.AsyncApiDocument;
import dev.counterpart.model.asyncapi.AsyncApiMessage;
import dev.counterpart.model.asyncapi.AsyncApiNotes;
import dev.counterpart.model.asyncapi.EventCatalogExtensions;
import dev.counterpart.model.catalog.Example;
import dev.counterpart.model.catalog.Lifecycle;
import dev.counterpart.model.catalog.MessageContract;
import dev.counterpart.model.catalog.MessageKind;
import dev.counterpart.model.catalog.Resource;
import dev.counterpart.model.catalog.ResourcePointer;
import dev.counterpart.model.diagnostic.Diagnostics;
import dev.counterpart.model.diagnostic.RuleIds;
import dev.counterpart.model.schema.SchemaId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What one AsyncAPI document says, in a catalog's terms: a service named after the document's title, its channels, and a
 * message contract for every message with a payload that the channels carry. What the service does with a message comes from
 * the operations. The messages that answer a query are no contracts of their own but the query's response.
 */
public final class AsyncApiContracts {

    private final AsyncApiDocument document;
    private final UntoldKinds kinds;
    private final Diagnostics diagnostics;
    private final MessageNames names;
    private final String version;
    private final Map<String, List<Carried>> byId = new TreeMap<>();

    /** A message in the channel that carries it. */
    private record Carried(AsyncApiChannel channel, AsyncApiMessage message) {}

    private AsyncApiContracts(AsyncApiDocument document, BareOptions options, Diagnostics diagnostics) {
        this.document = document;
        this.kinds = new UntoldKinds(options, diagnostics);
        this.diagnostics = diagnostics;
        this.names = new MessageNames(document);
        this.version = Versions.semantic(document.apiVersion()).orElse(options.version());
        for (AsyncApiChannel channel : document.channels()) {
            for (AsyncApiMessage message : channel.messages()) {
                byId.computeIfAbsent(names.of(channel, message), id -> new ArrayList<>())
                        .add(new Carried(channel, message));
            }
        }
    }

    /** The service, its channels and its messages. */
    public static List<Resource> read(AsyncApiDocument document, BareOptions options, Diagnostics diagnostics) {
        return new AsyncApiContracts(document, options, diagnostics).read();
    }

    private List<Resource> read() {
        Map<String, MessageKind> kindOf = new TreeMap<>();
        Answers answers = Answers.of(document, names, this::kindWritten);
        byId.forEach((id, carried) -> {
            if (!answers.isOnlyAnAnswer(id) && hasPayload(id, carried)) {
                kindOf.put(id, kind(id, carried));
            }
        });
        BareService service = new BareService(document, names, answers, version);
        List<Resource> resources = new ArrayList<>();
        resources.add(service.service());
        resources.addAll(service.channels());
        kindOf.forEach(
                (id, kind) -> resources.add(message(id, kind, byId.getOrDefault(id, List.of()), answers, service)));
        kinds.report(document.location());
        return resources;
    }

    private MessageKind kind(String id, List<Carried> carried) {
        return carried.stream()
                .map(Carried::message)
                .filter(message -> message.notes().eventCatalog().messageType().isPresent())
                .findFirst()
                .map(message -> kinds.of(id, message.notes().eventCatalog().messageType(), message.location()))
                .orElseGet(() -> kinds.of(id, Optional.empty(), document.location()));
    }

    private Optional<MessageKind> kindWritten(String id) {
        return byId.getOrDefault(id, List.of()).stream()
                .flatMap(carried -> carried.message().notes().eventCatalog().messageType().stream())
                .findFirst()
                .flatMap(MessageKind::ofWord)
                .or(() -> kinds.configured(id));
    }

    private boolean hasPayload(String id, List<Carried> carried) {
        boolean has = carried.stream().anyMatch(one -> one.message().payload().isPresent());
        if (!has) {
            diagnostics.note(
                    RuleIds.MISSING_SCHEMA,
                    carried.get(0).message().location(),
                    "the message \"" + id + "\" has no payload that is read: no contract comes of it",
                    "");
        }
        return has;
    }

    private MessageContract message(
            String id, MessageKind kind, List<Carried> carried, Answers answers, BareService service) {
        // where the query and its answer share an id, the question is what is asked
        AsyncApiMessage message = carried.stream()
                .map(Carried::message)
                .filter(candidate ->
                        !answers.isAnswer(candidate) && candidate.payload().isPresent())
                .findFirst()
                .or(() -> carried.stream()
                        .map(Carried::message)
                        .filter(candidate -> candidate.payload().isPresent())
                        .findFirst())
                .orElseThrow();
        SchemaId payload = message.payload().orElseThrow();
        AsyncApiNotes notes = message.notes();
        return new MessageContract(
                id,
                notes.title().isEmpty() ? message.name() : notes.title(),
                kind,
                version(message),
                true,
                notes.text(),
                "",
                service.owns(id, kind, notes.eventCatalog()) ? service.id() : "",
                List.of(),
                lifecycle(notes.eventCatalog()),
                carried.stream()
                        .map(Carried::channel)
                        .map(channel -> new ResourcePointer(channel.id(), "latest", message.location()))
                        .distinct()
                        .toList(),
                payload,
                kind == MessageKind.QUERY ? answers.schemaOf(id) : Optional.empty(),
                examples(message),
                List.of(),
                message.location());
    }

    /** A message without a version of its own has its document's. */
    private String version(AsyncApiMessage message) {
        Optional<String> written = message.notes().eventCatalog().messageVersion();
        Optional<String> semantic = written.flatMap(Versions::semantic);
        if (written.isPresent() && semantic.isEmpty()) {
            diagnostics.error(
                    RuleIds.INVALID_VERSION,
                    message.location(),
                    "\"" + written.get() + "\" is no semantic version",
                    "three numbers with dots between: 1.0.0");
        }
        return semantic.orElse(version);
    }

    private static Lifecycle lifecycle(EventCatalogExtensions said) {
        boolean deprecated =
                said.deprecatedDate().isPresent() || said.deprecatedMessage().isPresent();
        return new Lifecycle(
                said.draft(),
                deprecated
                        ? Optional.of(new Lifecycle.Deprecation(
                                said.deprecatedMessage().orElse(""),
                                said.deprecatedDate().orElse("")))
                        : Optional.empty());
    }

    private static List<Example> examples(AsyncApiMessage message) {
        return message.examples().stream()
                .flatMap(example -> example.payload().stream().map(payload -> new Example(example.name(), payload)))
                .toList();
    }
}
