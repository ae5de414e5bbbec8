package com.acme.examples;

import com.tngtech.archunit.core.domain.JavaClasses;
import dev.counterpart.architecture.HouseRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final String ROOT = "com.acme.examples";

    @Test
    void theHouseRulesHold() {
        HouseRules.check(ROOT, HouseRules.mainClassesOf(ROOT));
    }

    @Test
    void onlyTheTemporaryFolderWritesFiles() {
        JavaClasses classes = HouseRules.mainClassesOf(ROOT);
        HouseRules.onlyWriterOfFiles(classes, ROOT + ".platform.embedded.TemporaryFolder");
    }
}
