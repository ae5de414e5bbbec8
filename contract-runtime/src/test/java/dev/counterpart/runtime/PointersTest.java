package dev.counterpart.runtime;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PointersTest {
    @Test
    void everyValuesPointerIsFoundFromItsOffset() throws IOException {
        JsonDocuments documents = new JsonDocuments(8);
        int looked = 0;
        for (int i = 0; i < 10_000; i++) {
            String text = documents.document();
            if (!text.chars().allMatch(c -> c < 128) || !JacksonOracle.hasOpinion(text.getBytes(UTF_8))) {
                continue;
            }
            Map<Integer, String> wanted = JacksonOracle.pointers(text);
            int[] offsets = wanted.keySet().stream().mapToInt(Integer::intValue).toArray();
            Pointers pointers = Pointers.in(text.getBytes(UTF_8), offsets);
            wanted.forEach((offset, pointer) ->
                    assertThat(pointers.at(offset)).as(text + " at " + offset).isEqualTo(pointer));
            looked += offsets.length;
        }
        assertThat(looked).isGreaterThan(10_000);
    }

    @Test
    void aNamesPointerIsItsMembers() {
        String text = "{\"a\":[1,{\"b/~\": 2}]}";
        Pointers pointers = Pointers.in(text.getBytes(UTF_8), new int[] {text.indexOf("\"b")});
        assertThat(pointers.at(text.indexOf("\"b"))).isEqualTo("/a/1/b~1~0");
    }

    @Test
    void pathsOfBuiltValuesAreWrittenAlike() {
        Path path = Path.ROOT.member("a").index(1).member("b/~");
        assertThat(path).hasToString("/a/1/b~1~0");
        assertThat(Path.ROOT).hasToString("");
    }
}
