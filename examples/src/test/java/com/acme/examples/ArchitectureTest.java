package com.acme.examples;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.acme.examples.demo.Demo;
import com.tngtech.archunit.core.domain.JavaClasses;
import dev.counterpart.architecture.HouseRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchitectureTest {

    private static final String ROOT = "com.acme.examples";
    private static final JavaClasses CLASSES = HouseRules.mainClassesOf(ROOT);

    /** The demo is a program and prints; everything else logs. */
    @Test
    void theHouseRulesHold() {
        HouseRules.check(ROOT, CLASSES.that(not(belongToAnyOf(Demo.class))));
    }

    @Test
    void onlyTheTemporaryFolderWritesFiles() {
        HouseRules.onlyWriterOfFiles(CLASSES, ROOT + ".platform.embedded.TemporaryFolder");
    }

    /** Systems know each other by the generated contracts, and by nothing else. */
    @ParameterizedTest
    @ValueSource(strings = {"checkout", "inventory", "orders", "payments", "shopping", "warehouse"})
    void aSystemUsesThePlatformAndItselfOnly(String system) {
        noClasses()
                .that()
                .resideInAPackage(ROOT + "." + system + "..")
                .should()
                .dependOnClassesThat(resideInAPackage(ROOT + "..")
                        .and(not(resideInAPackage(ROOT + "." + system + "..")))
                        .and(not(resideInAPackage(ROOT + ".platform.."))))
                .check(CLASSES);
    }

    @Test
    void thePlatformKnowsNoSystem() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".platform..")
                .should()
                .dependOnClassesThat(resideInAPackage("com.acme..").and(not(resideInAPackage(ROOT + ".platform.."))))
                .check(CLASSES);
    }
}
