package dev.counterpart.runtime;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import dev.counterpart.architecture.HouseRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private final JavaClasses classes = HouseRules.mainClassesOf("dev.counterpart.runtime");

    @Test
    void keepsTheHouseRules() {
        HouseRules.check("dev.counterpart.runtime", classes);
        HouseRules.onlyWriterOfFiles(classes);
    }

    @Test
    void dependsOnTheJdkAlone() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("dev.counterpart.runtime..", "java..", "org.jspecify.annotations..")
                .check(classes);
    }

    @Test
    void codecsKnowNothingOfServices() {
        noClasses()
                .that()
                .resideInAPackage("dev.counterpart.runtime")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.counterpart.runtime.service..")
                .check(classes);
    }

    @Test
    void nothingIsReadByReflectionAndNothingIsMatchedByBacktracking() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.lang.reflect..")
                .check(classes);
    }
}
