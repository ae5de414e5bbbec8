package dev.counterpart.model;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import dev.counterpart.architecture.HouseRules;
import org.junit.jupiter.api.Test;

final class ModelArchitectureTest {

    private static final String ROOT = "dev.counterpart.model";
    private final JavaClasses classes = HouseRules.mainClassesOf(ROOT);

    @Test
    void keepsTheRulesOfTheHouse() {
        HouseRules.check(ROOT, classes);
    }

    @Test
    void writesNoFiles() {
        HouseRules.onlyWriterOfFiles(classes);
    }

    @Test
    void diagnosticsKnowNothingElse() {
        mayUse("diagnostic");
    }

    @Test
    void treesKnowDiagnosticsOnly() {
        mayUse("tree", "diagnostic");
    }

    @Test
    void printingKnowsDiagnosticsAndHowJsonIsWritten() {
        mayUse("print", "tree", "diagnostic");
    }

    @Test
    void schemasKnowTreesAndExpressionsOnly() {
        mayUse("schema", "regex", "tree", "diagnostic");
    }

    @Test
    void resolvingKnowsNothingOfCatalogs() {
        mayUse("resolve", "schema", "regex", "tree", "diagnostic");
    }

    @Test
    void expressionsKnowNothingElse() {
        mayUse("regex");
    }

    @Test
    void nothingBelowKnowsTheLoader() {
        mayUse("catalog", "asyncapi", "resolve", "schema", "regex", "tree", "diagnostic", "");
        mayUse("asyncapi", "resolve", "schema", "regex", "tree", "diagnostic");
        mayUse("bare", "catalog", "asyncapi", "resolve", "schema", "regex", "tree", "diagnostic");
    }

    private void mayUse(String layer, String... below) {
        String[] allowed = new String[below.length + 1];
        allowed[0] = ROOT + "." + layer + "..";
        for (int i = 0; i < below.length; i++) {
            // the root package holds ContractSet alone
            allowed[i + 1] = below[i].isEmpty() ? ROOT : ROOT + "." + below[i] + "..";
        }
        noClasses()
                .that()
                .resideInAPackage(ROOT + "." + layer + "..")
                .should()
                .dependOnClassesThat(resideInAPackage(ROOT + "..").and(not(resideInAnyPackage(allowed))))
                .check(classes);
    }
}
