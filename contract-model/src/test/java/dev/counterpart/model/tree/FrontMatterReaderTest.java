package dev.counterpart.model.tree;

import static org.assertj.core.api.Assertions.assertThat;

import dev.counterpart.model.diagnostic.Loaded;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FrontMatterReaderTest {

    @Test
    void placesAreThoseInThePage() {
        FrontMatter page = read("---\nid: a\n\nowners:\n  - team\n---\n\n# Title\n---\nbelow\n")
                .value()
                .orElseThrow();

        Node owner = JsonPointer.find(page.fields(), "/owners/0").orElseThrow();
        assertThat(owner.location()).hasToString("p.mdx:5:5");
        assertThat(page.body()).isEqualTo("\n# Title\n---\nbelow\n");
    }

    @Test
    void windowsLineEndsAreLineEnds() {
        FrontMatter page =
                read("---\r\nid: a\r\nname: b\r\n---\r\nbelow").value().orElseThrow();

        assertThat(page.fields().member("name").orElseThrow().location()).hasToString("p.mdx:3:1");
        assertThat(page.body()).isEqualTo("below");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "# Title",
                "---",
                "---\nid: a\n",
                "---\n---\n",
                "---\n- a\n---\n",
                "--- a\nid: a\n---\n",
                "\n---\nid: a\n---\n"
            })
    void aPageWithoutFrontMatterIsReported(String page) {
        Loaded<Optional<FrontMatter>> loaded = read(page);

        assertThat(loaded.value()).isEmpty();
        assertThat(loaded.diagnostics()).singleElement().extracting("rule").isEqualTo("missing-front-matter");
    }

    private static Loaded<Optional<FrontMatter>> read(String page) {
        return FrontMatterReader.read("p.mdx", page.getBytes(StandardCharsets.UTF_8));
    }
}
