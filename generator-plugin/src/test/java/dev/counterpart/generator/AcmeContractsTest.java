package dev.counterpart.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.counterpart.model.ContractSet;
import dev.counterpart.model.diagnostic.Loaded;
import dev.counterpart.model.load.CatalogLoader;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The reference catalog, as large a case as there is in this repository. */
class AcmeContractsTest {

    @Test
    void everyContractOfAcmeIsGeneratedAndCompiles() throws Exception {
        Loaded<ContractSet> loaded = CatalogLoader.load(Path.of("../schemas"), "schemas");
        assertThat(loaded.hasErrors()).isFalse();
        Generated generated = Generator.generate(loaded.value(), new GeneratorOptions("com.acme.contracts"));
        OutputFolder.write(Path.of("target/acme"), generated.files());
        OutputFolder.write(
                Path.of("target/acme-documents"), Generator.documents(loaded.value(), Path.of("../schemas")));
        assertThat(generated.diagnostics()).isEmpty();
        CompiledCode code = CompiledCode.of(generated);
        assertThat(Class.forName("com.acme.contracts.Contracts", true, code)
                        .getMethod("all")
                        .invoke(null))
                .isNotNull();
    }
}
