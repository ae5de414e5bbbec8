package dev.counterpart.model.load;

import dev.counterpart.model.ContractSet;
import dev.counterpart.model.catalog.read.PageFinder;
import dev.counterpart.model.diagnostic.Diagnostics;
import dev.counterpart.model.diagnostic.Loaded;
import dev.counterpart.model.diagnostic.RuleIds;
import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.resolve.DocumentSource;
import dev.counterpart.model.schema.SchemaIndex;
import dev.counterpart.model.tree.Node;
import dev.counterpart.model.tree.TreeReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Reads whatever holds contracts into a {@link ContractSet}. The input is taken for
 *
 * <ul>
 *   <li>a <b>catalog</b>, when it is a folder with a page of EventCatalog's layout ({@code services/…/index.mdx}) or its
 *       configuration;
 *   <li>an <b>AsyncAPI document</b>, when it is a file whose root has {@code asyncapi}, or each such file of a folder that is no
 *       catalog: one service with its channels and messages;
 *   <li><b>JSON Schemas</b>, when it is a file whose root is a schema, or each such file of a folder, with its sub-folders, that
 *       holds neither: each file is one version of one message, by its name.
 * </ul>
 *
 * <p>What is none of these is told as {@code unrecognised-input}, with what it was taken for.
 *
 * <pre>{@code
 * ContractSet orders = ContractLoader.load(Path.of("asyncapi.yml"), "asyncapi.yml").orThrow();
 * Loaded<ContractSet> all = ContractLoader.load(Path.of("schemas"), "schemas");
 * }</pre>
 */
public final class ContractLoader {

    private ContractLoader() {}

    /**
     * @param input a folder or a file
     * @param displayName what it is called in places and messages: as the user named it, or relative to their project
     */
    public static Loaded<ContractSet> load(Path input, String displayName) {
        return load(input, displayName, LoadOptions.DEFAULT);
    }

    /** The same with limits of one's own, and folders for what schemas refer to elsewhere. */
    public static Loaded<ContractSet> load(Path input, String displayName, LoadOptions options) {
        if (Files.isDirectory(input)) {
            return folder(input, displayName, options);
        }
        Diagnostics diagnostics = new Diagnostics();
        if (!Files.isRegularFile(input)) {
            diagnostics.error(
                    RuleIds.MISSING_FILE,
                    SourceLocation.ofFile(displayName),
                    "there is no file or folder " + displayName,
                    "");
            return nothing(displayName, diagnostics);
        }
        return file(input, displayName, options, diagnostics);
    }

    /** A text without files around it, such as a pipe gives: it refers to itself, and to folders that are mapped. */
    public static Loaded<ContractSet> load(String displayName, String text, LoadOptions options) {
        Diagnostics diagnostics = new Diagnostics();
        Loaded<Optional<Node>> tree = TreeReader.readText(displayName, text, options.limits());
        diagnostics.addAll(tree.diagnostics());
        return document(
                SingleDocument.of(displayName, tree.value(), options, diagnostics), displayName, options, diagnostics);
    }

    private static Loaded<ContractSet> folder(Path folder, String displayName, LoadOptions options) {
        Diagnostics diagnostics = new Diagnostics();
        CatalogFiles files = CatalogFiles.list(folder, displayName, options, diagnostics);
        if (PageFinder.isCatalog(files)) {
            return CatalogLoader.load(files, displayName, diagnostics);
        }
        Map<InputKind, Map<String, Node>> documents = new TreeMap<>();
        for (String path : files.paths()) {
            if (isDocument(path)) {
                files.find(path)
                        .root()
                        .ifPresent(root -> documents
                                .computeIfAbsent(InputKind.of(root), kind -> new TreeMap<>())
                                .put(path, root));
            }
        }
        BareLoading bare = new BareLoading(displayName, files, options.bare(), diagnostics);
        if (documents.containsKey(InputKind.ASYNCAPI)) {
            return bare.asyncApi(List.copyOf(
                    documents.getOrDefault(InputKind.ASYNCAPI, Map.of()).values()));
        }
        if (documents.containsKey(InputKind.SCHEMA)) {
            leftOut(documents, diagnostics);
            return bare.schemas(documents.getOrDefault(InputKind.SCHEMA, Map.of()));
        }
        if (diagnostics.sorted().isEmpty()) {
            unrecognised(
                    SourceLocation.ofFile(displayName),
                    documents.isEmpty()
                            ? "no page of a catalog, no AsyncAPI document and no JSON Schema lies in this folder"
                            : "taken for a folder of JSON Schemas, for want of a page of a catalog, but none of its "
                                    + count(documents) + " JSON and YAML documents is one",
                    diagnostics);
        }
        return nothing(displayName, diagnostics);
    }

    /** Nothing is left out in silence. */
    private static void leftOut(Map<InputKind, Map<String, Node>> documents, Diagnostics diagnostics) {
        documents.forEach((kind, roots) -> {
            if (kind != InputKind.SCHEMA) {
                roots.keySet()
                        .forEach(path -> diagnostics.note(
                                RuleIds.UNRECOGNISED_INPUT,
                                SourceLocation.ofFile(path),
                                "left out: no member of it is a keyword of a JSON Schema",
                                ""));
            }
        });
    }

    private static Loaded<ContractSet> file(
            Path file, String displayName, LoadOptions options, Diagnostics diagnostics) {
        if (!isDocument(displayName)) {
            boolean page = displayName.endsWith(".mdx") || displayName.endsWith(".md");
            unrecognised(
                    SourceLocation.ofFile(displayName),
                    page
                            ? "a page is read with its catalog, not alone"
                            : "neither a folder nor, by its name, a JSON or YAML document",
                    diagnostics);
            return nothing(displayName, diagnostics);
        }
        return document(NearbyFiles.around(file, displayName, options, diagnostics), displayName, options, diagnostics);
    }

    private static Loaded<ContractSet> document(
            DocumentSource documents, String displayName, LoadOptions options, Diagnostics diagnostics) {
        Optional<Node> root = documents.find(displayName).root();
        if (root.isEmpty()) {
            return nothing(displayName, diagnostics);
        }
        BareLoading bare = new BareLoading(displayName, documents, options.bare(), diagnostics);
        switch (InputKind.of(root.get())) {
            case ASYNCAPI -> {
                return bare.asyncApi(List.of(root.get()));
            }
            case SCHEMA -> {
                return bare.schemas(Map.of(displayName, root.get()));
            }
            case OPENAPI ->
                unrecognised(root.get().location(), "this is an OpenAPI document, which is not read", diagnostics);
            case OTHER ->
                unrecognised(
                        root.get().location(),
                        "taken for a JSON Schema, for want of \"asyncapi\" at its root, but no member of it is a keyword",
                        diagnostics);
        }
        return nothing(displayName, diagnostics);
    }

    private static boolean isDocument(String path) {
        String name = path.toLowerCase(Locale.ROOT);
        return name.endsWith(".json") || name.endsWith(".yml") || name.endsWith(".yaml");
    }

    private static int count(Map<InputKind, Map<String, Node>> documents) {
        return documents.values().stream().mapToInt(Map::size).sum();
    }

    private static void unrecognised(SourceLocation location, String problem, Diagnostics diagnostics) {
        diagnostics.error(
                RuleIds.UNRECOGNISED_INPUT,
                location,
                problem,
                "name a catalog's folder, an AsyncAPI document, a JSON Schema, or a folder of them");
    }

    private static Loaded<ContractSet> nothing(String displayName, Diagnostics diagnostics) {
        return new Loaded<>(ContractSet.of(displayName, List.of(), List.of(), SchemaIndex.of()), diagnostics.sorted());
    }
}
