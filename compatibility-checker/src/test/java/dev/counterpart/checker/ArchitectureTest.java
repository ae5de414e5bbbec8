package dev.counterpart.checker;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import dev.counterpart.architecture.HouseRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final String ROOT = "dev.counterpart.checker";
    private static final JavaClasses CLASSES = HouseRules.mainClassesOf(ROOT);

    @Test
    void theHouseRulesHold() {
        HouseRules.check(ROOT, CLASSES);
    }

    @Test
    void oneClassWritesFiles() {
        HouseRules.onlyWriterOfFiles(CLASSES, ROOT + ".release.ReleaseWriter");
    }

    @Test
    void rulesStateFactsAndKnowNoJudgement() {
        noClasses()
                .that()
                .resideInAnyPackage(ROOT + ".rule..", ROOT + ".fact..", ROOT + ".explain..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ROOT + ".policy..", ROOT + ".gate..")
                .check(CLASSES);
    }

    @Test
    void theProofKnowsNothingOfCatalogs() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        ROOT + ".language..",
                        ROOT + ".number..",
                        ROOT + ".formula..",
                        ROOT + ".solve..",
                        ROOT + ".translate..",
                        ROOT + ".witness..",
                        ROOT + ".proof..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dev.counterpart.model.catalog..", "dev.counterpart.model.asyncapi..")
                .check(CLASSES);
    }
}
