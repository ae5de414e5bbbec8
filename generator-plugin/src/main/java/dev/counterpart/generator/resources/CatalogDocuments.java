package dev.counterpart.generator.resources;

import dev.counterpart.model.ContractSet;
import dev.counterpart.model.asyncapi.AsyncApiChannel;
import dev.counterpart.model.asyncapi.AsyncApiDocument;
import dev.counterpart.model.asyncapi.AsyncApiMessage;
import dev.counterpart.model.catalog.Service;
import dev.counterpart.model.schema.ObjectSchema;
import dev.counterpart.model.schema.Schema;
import dev.counterpart.model.schema.SchemaId;
import dev.counterpart.model.schema.keyword.Ref;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The AsyncAPI documents as they were written, with every schema file they lead to, in the layout of the catalog: so that
 * their references resolve inside the jar as well.
 */
public final class CatalogDocuments {

    private CatalogDocuments() {}

    /**
     * Texts by path in the jar.
     *
     * @param folder where the catalog lies on the disk, {@link ContractSet#root()} being only what the user calls it
     * @throws UncheckedIOException with the path, if a file that was read a moment ago can't be read any more
     */
    public static Map<String, String> of(ContractSet contracts, Path folder) {
        Map<String, Set<String>> references = references(contracts);
        Set<String> documents = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>();
        for (Service service : contracts.services()) {
            service.asyncApis().forEach(document -> {
                documents.add(document.location().path());
                schemas(document).map(SchemaId::document).forEach(open::add);
            });
        }
        while (!open.isEmpty()) {
            String document = open.remove();
            if (documents.add(document)) {
                open.addAll(references.getOrDefault(document, Set.of()));
            }
        }
        Map<String, String> texts = new TreeMap<>();
        for (String document : documents) {
            String within = document.substring(contracts.root().length() + 1);
            texts.put("META-INF/counterpart/asyncapi/" + within, text(folder.resolve(within)));
        }
        return texts;
    }

    private static Stream<SchemaId> schemas(AsyncApiDocument document) {
        return document.channels().stream()
                .map(AsyncApiChannel::messages)
                .flatMap(messages -> messages.stream().flatMap(CatalogDocuments::schemas));
    }

    private static Stream<SchemaId> schemas(AsyncApiMessage message) {
        return Stream.concat(message.payload().stream(), message.headers().stream());
    }

    private static Map<String, Set<String>> references(ContractSet contracts) {
        Map<String, Set<String>> references = new HashMap<>();
        for (Schema schema : contracts.schemas().all()) {
            if (schema instanceof ObjectSchema object) {
                object.keyword(Ref.class)
                        .ifPresent(ref -> references
                                .computeIfAbsent(schema.id().document(), any -> new TreeSet<>())
                                .add(ref.target().document()));
            }
        }
        return references;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("can't read " + file, e);
        }
    }
}
