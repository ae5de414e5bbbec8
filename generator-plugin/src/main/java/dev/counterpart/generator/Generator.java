package dev.counterpart.generator;

import dev.counterpart.generator.emit.JavaEmitter;
import dev.counterpart.generator.plan.GenerationPlan;
import dev.counterpart.generator.plan.Planner;
import dev.counterpart.model.ContractSet;
import dev.counterpart.model.diagnostic.Loaded;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes typed contracts from a set of contracts: first a plan of what Java will look like, then its text.
 *
 * <pre>{@code
 * Generated generated = Generator.generate(contracts, new GeneratorOptions("com.acme.contracts"));
 * OutputFolder.write(folder, generated.files(GeneratedFile.Kind.SOURCE));
 * }</pre>
 */
public final class Generator {

    private Generator() {}

    public static Generated generate(ContractSet contracts, GeneratorOptions options) {
        Loaded<GenerationPlan> planned = Planner.plan(contracts, options.basePackage());
        if (planned.hasErrors()) {
            return new Generated(List.of(), planned.diagnostics());
        }
        List<GeneratedFile> files = new ArrayList<>();
        JavaEmitter.emit(contracts.root(), planned.value())
                .forEach((path, text) -> files.add(new GeneratedFile(GeneratedFile.Kind.SOURCE, path, text)));
        return new Generated(files, planned.diagnostics());
    }
}
