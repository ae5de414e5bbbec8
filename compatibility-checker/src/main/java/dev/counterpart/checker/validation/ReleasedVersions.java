package dev.counterpart.checker.validation;

import dev.counterpart.checker.release.Frozen;
import dev.counterpart.checker.release.ReleasedState;
import dev.counterpart.model.ContractSet;
import dev.counterpart.model.catalog.MessageContract;
import dev.counterpart.model.diagnostic.Diagnostic;
import dev.counterpart.model.diagnostic.Loaded;
import dev.counterpart.model.load.LoadOptions;
import dev.counterpart.model.schema.Schema;
import dev.counterpart.model.schema.SchemaId;
import dev.counterpart.model.schema.bundle.SchemaBundler;
import dev.counterpart.model.tree.Node;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Released versions that were edited: the frozen files, by their digests, and the copies of earlier versions in the catalog. What the
 * current version may change is the gate's question.
 */
final class ReleasedVersions {

    private ReleasedVersions() {}

    /**
     * @param catalog the folder that was loaded; a file has no releases
     */
    static List<Diagnostic> check(
            Path catalog, String displayName, ContractSet contracts, Soundness soundness, LoadOptions options) {
        if (!Files.isDirectory(catalog)) {
            return List.of();
        }
        Loaded<ReleasedState> released = ReleasedState.read(
                catalog.resolve(ReleasedState.FOLDER), displayName + "/" + ReleasedState.FOLDER, options);
        List<Diagnostic> diagnostics = new ArrayList<>(released.diagnostics());
        for (Frozen frozen : released.value().messages()) {
            contracts
                    .message(frozen.id(), frozen.version().toString())
                    .filter(copy -> !copy.latest())
                    .flatMap(copy -> edited(frozen, copy, contracts, soundness))
                    .ifPresent(diagnostics::add);
        }
        return diagnostics;
    }

    private static Optional<Diagnostic> edited(
            Frozen frozen, MessageContract copy, ContractSet contracts, Soundness soundness) {
        Optional<Schema> changed = changed(frozen.payloadText(), copy.payload(), contracts, soundness);
        if (changed.isEmpty()
                && frozen.responseText().isPresent()
                && copy.response().isPresent()) {
            changed = changed(frozen.responseText().get(), copy.response().get(), contracts, soundness);
        }
        return changed.map(schema -> Diagnostic.error(
                        ReleasedState.EDITED,
                        schema.location(),
                        copy.id() + " " + copy.version() + " was released, and its copy in the catalog was edited",
                        "put the released text back, also in the files it refers to; a change is a new version")
                .relatedTo(frozen.location(), "this is what was released"));
    }

    private static Optional<Schema> changed(Node text, SchemaId id, ContractSet contracts, Soundness soundness) {
        return soundness.isSound(id)
                ? contracts
                        .schemas()
                        .find(id)
                        .filter(schema -> !SchemaBundler.bundle(schema, contracts.schemas())
                                .sameValueAs(text))
                : Optional.empty();
    }
}
