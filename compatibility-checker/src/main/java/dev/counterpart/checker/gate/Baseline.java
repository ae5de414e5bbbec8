package dev.counterpart.checker.gate;

import dev.counterpart.checker.proof.Side;
import dev.counterpart.checker.release.Frozen;
import dev.counterpart.checker.release.ReleasedState;
import dev.counterpart.model.ContractSet;
import dev.counterpart.model.diagnostic.Diagnostic;
import dev.counterpart.model.diagnostic.Loaded;
import dev.counterpart.model.load.ContractLoader;
import dev.counterpart.model.load.LoadOptions;
import dev.counterpart.model.load.SchemaDocument;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The state that the gate compares with.
 *
 * @param name what it is called in reports: {@code schemas/.released}, {@code dir:../before}
 * @param messages every version of every message in it
 * @param interfaces how its services' AsyncAPI documents are found
 * @param problems what is wrong with it and does not keep the gate from comparing: edited releases
 */
public record Baseline(
        String name, List<MessageVersion> messages, InterfaceBaseline interfaces, List<Diagnostic> problems) {

    public Baseline {
        messages = List.copyOf(messages);
        problems = List.copyOf(problems);
    }

    /** A baseline, or why there is none: then nothing was compared, and nothing may pass. */
    public sealed interface Search {}

    public record Reached(Baseline baseline) implements Search {}

    /**
     * @param reason one sentence
     * @param diagnostics what is wrong with the state that was found, if one was
     */
    public record Unreachable(String reason, List<Diagnostic> diagnostics) implements Search {

        public Unreachable {
            diagnostics = List.copyOf(diagnostics);
        }
    }

    /**
     * What was released, frozen inside the catalog. A catalog without such a folder has released nothing yet.
     *
     * @param displayCatalog what the catalog is called in places and messages
     */
    public static Search released(Path catalog, String displayCatalog) {
        return released(catalog, displayCatalog, LoadOptions.DEFAULT);
    }

    /** The same, where documents refer to what lies elsewhere. */
    public static Search released(Path catalog, String displayCatalog, LoadOptions options) {
        if (!Files.isDirectory(catalog)) {
            return new Unreachable("there is no catalog " + displayCatalog, List.of());
        }
        String display = displayCatalog + "/" + ReleasedState.FOLDER;
        Loaded<ReleasedState> loaded = ReleasedState.read(catalog.resolve(ReleasedState.FOLDER), display, options);
        boolean readable = loaded.diagnostics().stream()
                .allMatch(
                        diagnostic -> !diagnostic.isError() || diagnostic.rule().equals(ReleasedState.EDITED));
        if (!readable) {
            return new Unreachable("the released state " + display + " can't be read", loaded.diagnostics());
        }
        return new Reached(new Baseline(
                display,
                loaded.value().messages().stream().map(Baseline::version).toList(),
                new ReleasedInterfaces(display, loaded.value()),
                loaded.diagnostics()));
    }

    /** Another folder that holds a catalog, or documents without one; or one document. */
    public static Search directory(Path folder, String displayFolder) {
        return directory(folder, displayFolder, LoadOptions.DEFAULT);
    }

    /** The same with limits of one's own, and folders for what schemas refer to elsewhere. */
    public static Search directory(Path folder, String displayFolder, LoadOptions options) {
        if (!Files.exists(folder)) {
            return new Unreachable("there is no file or folder " + displayFolder, List.of());
        }
        Loaded<ContractSet> loaded = ContractLoader.load(folder, displayFolder, options);
        if (loaded.hasErrors()) {
            return new Unreachable(displayFolder + " has errors", loaded.diagnostics());
        }
        return new Reached(of(displayFolder, loaded.value()));
    }

    /** A state that was read already. */
    public static Baseline of(String name, ContractSet state) {
        return new Baseline(
                name,
                state.messages().stream()
                        .map(message -> MessageVersion.of(message, state.schemas()))
                        .toList(),
                current -> state,
                List.of());
    }

    private static MessageVersion version(Frozen frozen) {
        return new MessageVersion(
                frozen.id(),
                frozen.kind(),
                frozen.version().toString(),
                side(frozen.payload()),
                frozen.response().map(Baseline::side),
                List.of(),
                List.of(),
                frozen.location());
    }

    private static Side side(SchemaDocument document) {
        return new Side(document.root(), document.schemas());
    }
}
