package dev.counterpart.checker.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.counterpart.model.ContractSet;
import dev.counterpart.model.diagnostic.Diagnostic;
import dev.counterpart.model.diagnostic.Loaded;
import dev.counterpart.model.load.CatalogLoader;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class BaseCatalogTest {

    @Test
    void theSmallCatalogOfTheTableHasNothingWrongWithIt() {
        Loaded<ContractSet> base = CatalogLoader.load(Path.of("src/test/resources/review/base"), "base");

        assertThat(base.diagnostics().stream().map(Diagnostic::format)).isEmpty();
    }
}
