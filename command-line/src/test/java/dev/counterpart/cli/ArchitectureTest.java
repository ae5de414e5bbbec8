package dev.counterpart.cli;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import dev.counterpart.architecture.HouseRules;
import org.junit.jupiter.api.Test;

final class ArchitectureTest {

    private static final String ROOT = "dev.counterpart.cli";
    private final JavaClasses classes = HouseRules.mainClassesOf(ROOT);

    @Test
    void keepsTheRulesOfTheHouse() {
        HouseRules.check(ROOT, classes);
    }

    @Test
    void oneClassWritesFiles() {
        HouseRules.onlyWriterOfFiles(classes, ROOT + ".Terminal");
    }

    /** Everything else gets its writers handed, so that tests can look at what is printed. */
    @Test
    void onlyMainKnowsTheProcess() {
        JavaClasses others = classes.that(DescribedPredicate.describe(
                "are not Main", type -> !type.getName().equals(ROOT + ".Main")));
        com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses()
                .should()
                .callMethod(System.class, "exit", int.class)
                .check(others);
    }
}
