package dev.counterpart.checker.validation;

import dev.counterpart.model.ContractSet;
import dev.counterpart.model.diagnostic.Diagnostic;
import dev.counterpart.model.diagnostic.Loaded;
import dev.counterpart.model.load.ContractLoader;
import dev.counterpart.model.load.LoadOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads contracts and tells everything that is wrong with them, in one run: what one part has wrong keeps no other part from being
 * looked at.
 *
 * <pre>{@code
 * Loaded<ContractSet> contracts = Validation.validate(Path.of("schemas"), "schemas", LoadOptions.DEFAULT);
 * }</pre>
 */
public final class Validation {

    private Validation() {}

    /**
     * @param input a catalog's folder, an AsyncAPI document, a JSON Schema, or a folder of them
     * @param displayName what it is called in places and messages
     */
    public static Loaded<ContractSet> validate(Path input, String displayName, LoadOptions options) {
        Loaded<ContractSet> loaded = ContractLoader.load(input, displayName, options);
        ContractSet contracts = loaded.value();
        Soundness soundness = new Soundness(contracts.schemas(), loaded.diagnostics());
        List<Diagnostic> diagnostics = new ArrayList<>(loaded.diagnostics());
        diagnostics.addAll(PayloadDrift.check(contracts, soundness));
        diagnostics.addAll(UnknownMessages.check(contracts));
        diagnostics.addAll(Examples.check(contracts, soundness));
        diagnostics.addAll(ReleasedVersions.check(input, displayName, contracts, soundness, options));
        return new Loaded<>(contracts, new ReferenceChains(contracts).attach(diagnostics));
    }
}
