package dev.counterpart.generator.plan;

import java.util.List;

/** Everything that will be emitted. */
public record GenerationPlan(String basePackage, List<PackagePlan> packages, List<ServicePlan> services) {

    public GenerationPlan {
        packages = List.copyOf(packages);
        services = List.copyOf(services);
    }
}
