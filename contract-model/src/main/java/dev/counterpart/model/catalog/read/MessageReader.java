package dev.counterpart.model.catalog.read;

import dev.counterpart.model.asyncapi.format.SchemaFormats;
import dev.counterpart.model.catalog.Example;
import dev.counterpart.model.catalog.MessageContract;
import dev.counterpart.model.catalog.MessageKind;
import dev.counterpart.model.catalog.ResourceKind;
import dev.counterpart.model.diagnostic.Diagnostics;
import dev.counterpart.model.diagnostic.RuleIds;
import dev.counterpart.model.resolve.SchemaReader;
import dev.counterpart.model.schema.SchemaId;
import dev.counterpart.model.tree.ArrayNode;
import dev.counterpart.model.tree.BooleanNode;
import dev.counterpart.model.tree.Fields;
import dev.counterpart.model.tree.NullNode;
import dev.counterpart.model.tree.StringNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the page of a message, with its schemas and examples beside it. */
final class MessageReader {

    private static final String KIND_EXTENSION = "x-eventcatalog-message-type";

    private final CatalogDocuments documents;
    private final SchemaReader schemas;
    private final Placement placement;

    MessageReader(CatalogDocuments documents, SchemaReader schemas, Placement placement) {
        this.documents = documents;
        this.schemas = schemas;
        this.placement = placement;
    }

    static boolean looksLikeAMessage(Fields fields) {
        return fields.has("schemaPath") || fields.has("schemas") || fields.has(KIND_EXTENSION);
    }

    /** What the folder says, or else the page; a message without kind is reported. */
    static Optional<MessageKind> kind(Page page) {
        if (page.kind().isPresent()) {
            return switch (page.kind().get()) {
                case COMMAND -> Optional.of(MessageKind.COMMAND);
                case QUERY -> Optional.of(MessageKind.QUERY);
                case EVENT -> Optional.of(MessageKind.EVENT);
                default -> throw new IllegalArgumentException(page.path() + " is no message");
            };
        }
        Optional<String> word = page.fields().text(KIND_EXTENSION);
        Optional<MessageKind> said = word.flatMap(MessageKind::ofWord);
        if (said.isPresent()) {
            return said;
        }
        page.fields()
                .diagnostics()
                .error(
                        RuleIds.MISSING_KIND,
                        page.fields().locationOf(KIND_EXTENSION),
                        word.map(given -> "\"" + given + "\" is no kind of message")
                                .orElse("the message is neither command, query nor event"),
                        "move its folder below commands/, queries/ or events/, or add " + KIND_EXTENSION);
        return Optional.empty();
    }

    /** The files that reading a page will ask for. Nothing is said of those that are not there. */
    List<String> files(Page page) {
        if (!page.isMessage()) {
            return List.of();
        }
        Fields quiet = new Fields(page.fields().object(), new Diagnostics());
        List<String> files = new ArrayList<>(documents.directlyIn(page.folder() + "examples/"));
        files.removeIf(file -> !file.endsWith(".json"));
        Stream.concat(payloadPath(quiet).stream(), responsePath(quiet).stream())
                .map(path -> LinkedFile.normalized(page.folder(), path.value().strip(), documents.rootPrefix()))
                .forEach(path -> path.ifPresent(files::add));
        return files;
    }

    /** A message without kind or schema is reported and left out: nothing could be built from it. */
    Optional<MessageContract> read(Entry entry) {
        Page page = entry.page();
        Optional<MessageKind> kind = kind(page);
        Optional<StringNode> payloadPath = payloadPath(page.fields());
        if (payloadPath.isEmpty() && !saysWhere(page.fields())) {
            page.fields()
                    .diagnostics()
                    .error(
                            RuleIds.MISSING_SCHEMA,
                            entry.location(),
                            "the message names no schema",
                            "add schemaPath: schema.json");
        }
        Optional<SchemaId> payload = payloadPath.flatMap(path -> schema(page, path));
        Optional<SchemaId> response = responsePath(page.fields()).flatMap(path -> schema(page, path));
        boolean query = kind.equals(Optional.of(MessageKind.QUERY));
        if (query && responsePath(page.fields()).isEmpty() && !isNoList(page.fields())) {
            page.fields()
                    .diagnostics()
                    .error(
                            RuleIds.MISSING_SCHEMA,
                            entry.location(),
                            "the query names no schema for its response",
                            "add one called response to schemas: [{name: response, path: response.json}]");
        }
        List<Example> examples = examples(page, query, false);
        List<Example> responseExamples = examples(page, query, true);
        if (kind.isEmpty()
                || payload.isEmpty()
                || entry.id().isEmpty()
                || entry.version().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new MessageContract(
                entry.id(),
                entry.name(),
                kind.get(),
                entry.version(),
                page.current(),
                entry.summary(),
                placement.around(page, ResourceKind.DOMAIN),
                placement.around(page, ResourceKind.SERVICE),
                entry.owners(),
                entry.lifecycle(),
                entry.pointers("channels"),
                payload.get(),
                response,
                examples,
                responseExamples,
                entry.location()));
    }

    /** {@code schemaPath}, or of {@code schemas} the one called request, the default one, or the first. */
    private static Optional<StringNode> payloadPath(Fields fields) {
        Optional<StringNode> single = fields.string("schemaPath");
        if (single.isPresent()) {
            return single;
        }
        List<Fields> listed = fields.objects("schemas").stream()
                .filter(schema -> !isNamed(schema, "response"))
                .toList();
        return listed.stream()
                .filter(schema -> isNamed(schema, "request"))
                .findFirst()
                .or(() -> listed.stream()
                        .filter(schema ->
                                schema.object().get("default").orElse(null) instanceof BooleanNode flag && flag.value())
                        .findFirst())
                .or(() -> listed.stream().findFirst())
                .flatMap(MessageReader::path);
    }

    private static Optional<StringNode> responsePath(Fields fields) {
        return fields.objects("schemas").stream()
                .filter(schema -> isNamed(schema, "response"))
                .findFirst()
                .flatMap(MessageReader::path);
    }

    /** Whether there is a path, or something in its place that has been refused already. */
    private static boolean saysWhere(Fields fields) {
        boolean refusedPath = fields.object()
                .get("schemaPath")
                .filter(path -> !(path instanceof NullNode))
                .isPresent();
        return refusedPath
                || isNoList(fields)
                || fields.objects("schemas").stream().anyMatch(MessageReader::hasPath);
    }

    private static boolean isNoList(Fields fields) {
        return fields.object()
                .get("schemas")
                .filter(schemas -> !(schemas instanceof ArrayNode) && !(schemas instanceof NullNode))
                .isPresent();
    }

    private static boolean hasPath(Fields schema) {
        return schema.has("path") || schema.has("file");
    }

    private static boolean isNamed(Fields schema, String name) {
        return schema.text("name").filter(name::equals).isPresent();
    }

    private static Optional<StringNode> path(Fields schema) {
        return schema.string("path").or(() -> schema.string("file"));
    }

    private Optional<SchemaId> schema(Page page, StringNode path) {
        return LinkedFile.find(page, path, documents).flatMap(file -> schema(page, file));
    }

    /** The language of a file is told by its name. */
    private Optional<SchemaId> schema(Page page, String file) {
        return file.toLowerCase(Locale.ROOT).endsWith(".avsc")
                ? documents
                        .find(file)
                        .root()
                        .flatMap(root -> SchemaFormats.AVRO.read(
                                root, schemas, page.fields().diagnostics()))
                : schemas.addDocument(file);
    }

    /** The examples of a query say by their names which side they belong to. */
    private List<Example> examples(Page page, boolean query, boolean response) {
        List<Example> examples = new ArrayList<>();
        for (String path : documents.directlyIn(page.folder() + "examples/")) {
            String file = path.substring(path.lastIndexOf('/') + 1);
            String name = file.substring(0, Math.max(0, file.lastIndexOf('.')));
            boolean ofResponse = query && name.toLowerCase(Locale.ROOT).startsWith("response");
            if (file.endsWith(".json") && ofResponse == response) {
                documents.find(path).root().ifPresent(value -> examples.add(new Example(name, value)));
            }
        }
        return examples;
    }
}
