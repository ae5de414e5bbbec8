package dev.counterpart.generator;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import dev.counterpart.architecture.HouseRules;
import org.junit.jupiter.api.Test;

class GeneratorArchitectureTest {

    private static final JavaClasses CLASSES = HouseRules.mainClassesOf("dev.counterpart.generator");

    @Test
    void theHouseRulesHold() {
        HouseRules.check("dev.counterpart.generator", CLASSES);
    }

    @Test
    void onlyTheOutputFolderWritesFiles() {
        HouseRules.onlyWriterOfFiles(CLASSES, OutputFolder.class.getName());
    }

    @Test
    void theGeneratorNeverSeesMaven() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.maven..", "dev.counterpart.maven..")
                .check(CLASSES);
    }

    @Test
    void plansComeBeforeText() {
        noClasses()
                .that()
                .resideInAPackage("dev.counterpart.generator.plan..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.counterpart.generator.emit..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAPackage("dev.counterpart.generator.names..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dev.counterpart.generator.plan..", "dev.counterpart.generator.emit..")
                .check(CLASSES);
    }
}
