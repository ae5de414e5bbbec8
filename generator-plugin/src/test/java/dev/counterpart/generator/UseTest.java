package dev.counterpart.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.counterpart.model.tree.ArrayNode;
import dev.counterpart.model.tree.JsonTreeWriter;
import dev.counterpart.model.tree.ObjectNode;
import dev.counterpart.model.tree.StringNode;
import dev.counterpart.runtime.Contract;
import dev.counterpart.runtime.Violation;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Generated code, compiled with all warnings as errors, and used: real documents, broken ones, and Java that calls it. */
class UseTest {

    @TestFactory
    Stream<DynamicTest> generatedCodeWorks() {
        return GoldenCase.all().stream().flatMap(UseTest::uses);
    }

    private static Stream<DynamicTest> uses(GoldenCase golden) {
        List<GeneratedFile> files = new ArrayList<>(golden.generate().files());
        golden.files("use")
                .forEach(file -> files.add(new GeneratedFile(
                        GeneratedFile.Kind.SOURCE,
                        "org/example/use/" + file.getFileName().toString().replace(".txt", ""),
                        GoldenCase.read(file))));
        CompiledCode code = CompiledCode.of(new Generated(files, List.of()));
        Contract<?> contract = contract(code);
        return Stream.of(
                        golden.files("valid").stream()
                                .map(file -> DynamicTest.dynamicTest(
                                        golden + ": " + file.getFileName() + " survives",
                                        () -> survives(contract, file))),
                        golden.files("invalid").stream()
                                .map(file -> DynamicTest.dynamicTest(
                                        golden + ": " + file.getFileName() + " is refused",
                                        () -> isRefused(contract, file))),
                        golden.files("use").stream()
                                .map(file -> DynamicTest.dynamicTest(
                                        golden + ": " + file.getFileName() + " runs", () -> runs(code, file))))
                .flatMap(tests -> tests);
    }

    private static Contract<?> contract(CompiledCode code) {
        try {
            Object all = Class.forName("org.example.Contracts", true, code)
                    .getMethod("all")
                    .invoke(null);
            return (Contract<?>) ((List<?>) all).get(0);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    private static void survives(Contract<?> contract, Path file) {
        String document = GoldenCase.read(file);
        String written = roundTrip(contract, document);
        // as text: members in order, strings and numbers to the letter
        assertThat(JsonTreeWriter.compact(GoldenCase.json(written)))
                .isEqualTo(JsonTreeWriter.compact(GoldenCase.json(document)));
        assertThat(problems(contract, document)).isEmpty();
        assertThat(roundTrip(contract, document)).isEqualTo(written);
    }

    private static <T> String roundTrip(Contract<T> contract, String document) {
        T value = contract.decode(document.getBytes(StandardCharsets.UTF_8));
        assertThat(contract.validate(value)).isEmpty();
        assertThat(value)
                .isEqualTo(contract.decode(contract.encode(value)))
                .hasSameHashCodeAs(contract.decode(contract.encode(value)));
        assertThat(value.toString()).contains("{");
        return new String(contract.encode(value), StandardCharsets.UTF_8);
    }

    private static void isRefused(Contract<?> contract, Path file) {
        ObjectNode variant = (ObjectNode) GoldenCase.json(GoldenCase.read(file));
        String document = JsonTreeWriter.compact(variant.get("document").orElseThrow());
        List<String> expected = ((ArrayNode) variant.get("violations").orElseThrow())
                .elements().stream().map(each -> ((StringNode) each).value()).toList();
        assertThat(problems(contract, document)).containsExactlyInAnyOrderElementsOf(expected);
    }

    private static List<String> problems(Contract<?> contract, String document) {
        return contract.tryDecode(document.getBytes(StandardCharsets.UTF_8)).violations().stream()
                .map(UseTest::shown)
                .toList();
    }

    private static String shown(Violation violation) {
        return violation.pointer() + " " + violation.keyword();
    }

    private static void runs(CompiledCode code, Path file) throws ReflectiveOperationException {
        String name = file.getFileName().toString().replace(".java.txt", "");
        Class.forName("org.example.use." + name, true, code).getMethod("run").invoke(null);
    }
}
