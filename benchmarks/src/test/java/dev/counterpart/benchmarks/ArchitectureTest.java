package dev.counterpart.benchmarks;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;

import com.tngtech.archunit.core.domain.JavaClasses;
import dev.counterpart.architecture.HouseRules;
import org.junit.jupiter.api.Test;

final class ArchitectureTest {

    private static final String ROOT = "dev.counterpart.benchmarks";
    private static final JavaClasses CLASSES = HouseRules.mainClassesOf(ROOT);

    @Test
    void keepsTheRulesOfTheHouse() {
        HouseRules.check(
                ROOT,
                CLASSES.that(not(belongToAnyOf(
                        CatalogProcess.class,
                        CatalogScaling.class,
                        CheckerQuestions.class,
                        PeerProcess.class,
                        PeerQuestions.class))));
    }

    @Test
    void onlyTheGeneratorAndItsRunnerWriteFiles() {
        HouseRules.onlyWriterOfFiles(CLASSES, GeneratedCatalog.class.getName(), CatalogScaling.class.getName());
    }
}
