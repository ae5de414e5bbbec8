package dev.counterpart.generator.plan;

import dev.counterpart.model.ContractSet;
import dev.counterpart.model.catalog.MessageContract;
import dev.counterpart.model.diagnostic.Diagnostics;
import dev.counterpart.model.diagnostic.Loaded;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Plans everything that is generated from a set of contracts: packages of types first, then the services that handle them. */
public final class Planner {

    private Planner() {}

    public static Loaded<GenerationPlan> plan(ContractSet contracts, String basePackage) {
        Diagnostics diagnostics = new Diagnostics();
        NotGenerated notGenerated = new NotGenerated(diagnostics);
        Patterns patterns = new RegularPatterns(notGenerated);
        ContractPlanner contractPlanner = new ContractPlanner(contracts, notGenerated);

        List<PackagePlan> packages = new ArrayList<>();
        Map<String, List<MessageContract>> selected = MessageSelection.byPackage(contracts, basePackage);
        selected.forEach((name, messages) ->
                packages.add(new PackagePlanner(name, contracts.schemas(), diagnostics, notGenerated, patterns)
                        .plan(messages, contractPlanner)));

        List<ServicePlan> services = new ServicePlanner(contracts, basePackage, packages, notGenerated).plan();
        return new Loaded<>(new GenerationPlan(basePackage, packages, services), diagnostics.sorted());
    }
}
