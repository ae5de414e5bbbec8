package dev.counterpart.model.load;

import static org.assertj.core.api.Assertions.assertThat;

import dev.counterpart.model.ContractSet;
import dev.counterpart.model.diagnostic.Loaded;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a file is called in places need not be its name. */
final class DisplayNameTest {

    @TempDir
    Path folder;

    @Test
    void aFileIsReadWhateverItIsCalled() throws IOException {
        Files.writeString(folder.resolve("order.json"), "{\"properties\": {\"total\": {\"$ref\": \"money.json\"}}}");
        Files.writeString(folder.resolve("money.json"), "{\"type\": \"integer\"}");

        Loaded<ContractSet> loaded = ContractLoader.load(folder.resolve("order.json"), "the old state/orders.json");

        assertThat(loaded.hasErrors()).as("%s", loaded.diagnostics()).isFalse();
        assertThat(loaded.value().messages()).singleElement().satisfies(message -> {
            assertThat(message.id()).isEqualTo("orders");
            assertThat(message.location().path()).isEqualTo("the old state/orders.json");
        });
    }
}
