package dev.counterpart.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.counterpart.model.ContractSet;
import dev.counterpart.model.catalog.MessageContract;
import dev.counterpart.model.catalog.Resource;
import dev.counterpart.model.load.CatalogLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GeneratorTest {

    private static final GeneratorOptions OPTIONS = new GeneratorOptions("com.acme.contracts");

    @Test
    void theSameContractsGiveTheSameBytesWhateverTheirOrder() {
        ContractSet contracts = acme("schemas");
        List<GeneratedFile> once = Generator.generate(contracts, OPTIONS).files();

        assertThat(Generator.generate(acme("schemas"), OPTIONS).files()).isEqualTo(once);
        assertThat(Generator.generate(shuffled(contracts), OPTIONS).files()).isEqualTo(once);
    }

    @Test
    void whereTheCatalogLiesIsNotPrinted() {
        List<GeneratedFile> named = Generator.generate(acme("schemas"), OPTIONS).files();

        assertThat(Generator.generate(acme("/absolute/folder/schemas"), OPTIONS).files())
                .isEqualTo(named);
    }

    @Test
    void eachMajorVersionHasItsPackageAndEachMinorBelowOne() {
        assertThat(Generator.generate(acme("schemas"), OPTIONS).files())
                .extracting(GeneratedFile::path)
                .contains(
                        "com/acme/contracts/ordering/v1/OrderCreated.java",
                        "com/acme/contracts/ordering/v0_3/OrderCreated.java",
                        "com/acme/contracts/ordering/v0_6/OrderCreated.java",
                        "com/acme/contracts/ordering/services/OrderServiceHandler.java",
                        "com/acme/contracts/Contracts.java",
                        "META-INF/counterpart/order-created/1.0.0/schema.json");
    }

    @Test
    void asyncApiDocumentsTravelWithTheSchemasTheyReferTo() {
        assertThat(Generator.documents(acme("schemas"), Path.of("../schemas")))
                .extracting(GeneratedFile::path)
                .anyMatch(path -> path.endsWith("OrderService/asyncapi.yml"))
                .contains(
                        "META-INF/counterpart/asyncapi/shared/message-headers.json",
                        "META-INF/counterpart/asyncapi/domains/Ordering/shared/order-item.json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "com.", "1com", "com acme", "com/acme", "com.int"})
    void whatIsNoPackageIsRefused(String basePackage) {
        assertThatThrownBy(() -> new GeneratorOptions(basePackage)).isInstanceOf(IllegalArgumentException.class);
    }

    private static ContractSet acme(String displayRoot) {
        return CatalogLoader.load(Path.of("../schemas"), displayRoot).value();
    }

    private static ContractSet shuffled(ContractSet set) {
        Random random = new Random(4711);
        List<MessageContract> messages = shuffled(set.messages(), random);
        List<Resource> others = set.resources()
                .filter(resource -> !(resource instanceof MessageContract))
                .toList();
        List<Resource> all = new ArrayList<>(messages);
        all.addAll(shuffled(others, random));
        return ContractSet.of(set.root(), all, shuffled(set.earlier(), random), set.schemas());
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }
}
