package dev.counterpart.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.counterpart.runtime.Contract;
import dev.counterpart.runtime.Violation;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** An object with more members than fit one method or one word of bits. */
class WideObjectTest {

    private static final int MEMBERS = 150;

    @Test
    void everyMemberIsReadCheckedAndWrittenInAnyOrder() throws ReflectiveOperationException {
        Contract<?> contract = contract();
        List<String> members = new ArrayList<>(
                IntStream.range(0, MEMBERS).mapToObj(i -> "\"p" + i + "\":" + i).toList());
        assertThat(roundTrip(contract, document(members))).isEqualTo(document(members));

        Collections.shuffle(members, new Random(7));
        members.add(70, "\"extra\":[1.0]");
        assertThat(roundTrip(contract, document(members))).isEqualTo(document(members));
    }

    @Test
    void whatIsMissingTwiceOrOutOfBoundsIsSaidWhereverItStands() throws ReflectiveOperationException {
        Contract<?> contract = contract();
        List<String> members = new ArrayList<>(List.of("\"p140\":-1", "\"p3\":1", "\"p66\":-1", "\"p140\":2"));

        assertThat(contract.tryDecode(document(members).getBytes(StandardCharsets.UTF_8))
                        .violations())
                .extracting(Violation::pointer, Violation::keyword, Violation::message)
                .filteredOn(violation -> !violation.toList().contains("required"))
                .extracting(violation ->
                        violation.toList().get(0) + " " + violation.toList().get(1))
                .containsExactlyInAnyOrder("/p140 minimum", "/p66 minimum", "/p140 duplicate");
        assertThat(contract.tryDecode(document(members).getBytes(StandardCharsets.UTF_8))
                        .violations())
                .filteredOn(violation -> violation.keyword().equals("required"))
                .hasSize(MEMBERS / 2 - 2);
    }

    private static String document(List<String> members) {
        return members.stream().collect(Collectors.joining(",", "{", "}"));
    }

    private static <T> String roundTrip(Contract<T> contract, String document) {
        T value = contract.decode(document.getBytes(StandardCharsets.UTF_8));
        assertThat(contract.validate(value)).isEmpty();
        return new String(contract.encode(value), StandardCharsets.UTF_8);
    }

    /** Even members are required. */
    private static Contract<?> contract() throws ReflectiveOperationException {
        String properties = IntStream.range(0, MEMBERS)
                .mapToObj(i -> "\"p" + i + "\": {\"type\": \"integer\", \"minimum\": 0}")
                .collect(Collectors.joining(", "));
        String required = IntStream.range(0, MEMBERS / 2)
                .mapToObj(i -> "\"p" + 2 * i + "\"")
                .collect(Collectors.joining(", "));
        String schema = "{\"title\": \"Wide\", \"type\": \"object\", \"required\": [" + required
                + "], \"properties\": {" + properties + "}}";
        Generated generated =
                Generator.generate(GoldenCase.contracts("wide", schema), new GeneratorOptions("org.example"));
        assertThat(generated.diagnostics()).isEmpty();
        CompiledCode code = CompiledCode.of(generated);
        return (Contract<?>) Class.forName("org.example.v1.Wide", true, code)
                .getField("CONTRACT")
                .get(null);
    }
}
