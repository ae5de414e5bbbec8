package dev.counterpart.kafka;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClasses;
import dev.counterpart.architecture.HouseRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private final JavaClasses classes = HouseRules.mainClassesOf("dev.counterpart.kafka");

    @Test
    void keepsTheHouseRules() {
        HouseRules.check("dev.counterpart.kafka", classes);
        HouseRules.onlyWriterOfFiles(classes);
    }

    @Test
    void standsOnTheRuntimeAndTheKafkaClientsAlone() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "dev.counterpart.kafka",
                        "dev.counterpart.runtime",
                        "dev.counterpart.runtime.service",
                        "org.apache.kafka.clients..",
                        "org.apache.kafka.common..",
                        "org.slf4j",
                        "org.jspecify.annotations",
                        "java..")
                .check(classes);
    }
}
