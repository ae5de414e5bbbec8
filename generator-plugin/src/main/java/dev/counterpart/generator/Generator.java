package dev.counterpart.generator;

import dev.counterpart.generator.emit.JavaEmitter;
import dev.counterpart.generator.plan.GenerationPlan;
import dev.counterpart.generator.plan.Planner;
import dev.counterpart.generator.resources.BundledSchemas;
import dev.counterpart.generator.resources.CatalogDocuments;
import dev.counterpart.model.ContractSet;
import dev.counterpart.model.diagnostic.Loaded;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

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

    /**
     * Java and schemas.
     *
     * @param contracts loaded without errors
     */
    public static Generated generate(ContractSet contracts, GeneratorOptions options) {
        Loaded<GenerationPlan> planned = Planner.plan(contracts, options.basePackage());
        if (planned.hasErrors()) {
            return new Generated(List.of(), planned.diagnostics());
        }
        List<GeneratedFile> files = new ArrayList<>();
        files.addAll(files(GeneratedFile.Kind.SOURCE, JavaEmitter.emit(contracts.root(), planned.value())));
        files.addAll(files(GeneratedFile.Kind.RESOURCE, BundledSchemas.of(contracts)));
        return new Generated(files, planned.diagnostics());
    }

    /**
     * The AsyncAPI documents that travel in the jar, with the schema files they lead to.
     *
     * @param folder where the catalog lies on the disk
     */
    public static List<GeneratedFile> documents(ContractSet contracts, Path folder) {
        return files(GeneratedFile.Kind.RESOURCE, CatalogDocuments.of(contracts, folder));
    }

    private static List<GeneratedFile> files(GeneratedFile.Kind kind, Map<String, String> texts) {
        return texts.entrySet().stream()
                .map(file -> new GeneratedFile(kind, file.getKey(), file.getValue()))
                .toList();
    }
}
