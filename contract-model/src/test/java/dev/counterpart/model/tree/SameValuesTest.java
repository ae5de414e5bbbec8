package dev.counterpart.model.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SameValuesTest {

    private static final List<String> VALUES = List.of(
            "1",
            "1.0",
            "10e-1",
            "0",
            "-0.0",
            "\"1\"",
            "\"Aa\"",
            "\"BB\"",
            "null",
            "\"null\"",
            "true",
            "false",
            "[]",
            "[1,2]",
            "[1.0,2]",
            "[2,1]",
            "{}",
            "{\"a\":1,\"b\":[2]}",
            "{\"b\":[2.0],\"a\":1}",
            "{\"a\":[2],\"b\":1}",
            "{\"Aa\":1}",
            "{\"BB\":1}");

    @Test
    void aValueIsFoundWhereTheSameIs() {
        for (String one : VALUES) {
            SameValues values = SameValues.of(List.of(node(one)));
            for (String other : VALUES) {
                boolean same = node(one).sameValueAs(node(other));
                assertThat(values.contains(node(other)))
                        .as("%s in [%s]", other, one)
                        .isEqualTo(same);
                assertThat(values.containsAll(List.of(node(one), node(other)))).isEqualTo(same);
            }
        }
    }

    @Test
    void theFirstOfTheSameStays() {
        SameValues values = new SameValues();
        Node first = node("[1]");
        assertThat(values.add(first)).isEmpty();
        assertThat(values.add(node("[1.0]"))).containsSame(first);
        assertThat(values.add(node("[2]"))).isEmpty();
    }

    private static Node node(String json) {
        return JsonTreeReader.read("value.json", json).value().orElseThrow();
    }
}
