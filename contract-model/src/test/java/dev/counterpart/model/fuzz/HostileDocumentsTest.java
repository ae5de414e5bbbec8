package dev.counterpart.model.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.counterpart.model.ContractSet;
import dev.counterpart.model.diagnostic.Diagnostic;
import dev.counterpart.model.diagnostic.Loaded;
import dev.counterpart.model.load.ContractLoader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Documents made to take time, memory or stack: each loads, or is refused with its place, within a second and with little
 * memory; those of megabytes, within a second for each.
 */
@Tag("fuzz")
final class HostileDocumentsTest {

    /** Everything at its full size where many mutated documents are asked for, too; else an eighth of it. */
    private static final int SHARE = Integer.getInteger("counterpart.fuzz", 0) >= 20_000 ? 1 : 8;

    private static final int MANY = 100_000 / SHARE;
    private static final int MEGA = (1 << 20) / SHARE;

    @TempDir
    private Path folder;

    /** By name, as the file's extension and its text. */
    private static final Map<String, Supplier<String>> DOCUMENTS = documents();

    static Stream<String> names() {
        return DOCUMENTS.keySet().stream();
    }

    @BeforeEach
    void warm() throws IOException {
        Path warm = Files.writeString(folder.resolve("warm.json"), "{\"pattern\": \"a\", \"$ref\": \"#/$defs/a\"}");
        ContractLoader.load(warm, "warm.json");
    }

    @ParameterizedTest
    @MethodSource("names")
    void endsSoon(String name) throws IOException {
        String extension = name.substring(name.lastIndexOf('.'));
        Path document = Files.writeString(
                folder.resolve("document" + extension),
                DOCUMENTS.getOrDefault(name, () -> "").get());
        long length = Files.size(document);
        long before = processorTime();

        Loaded<ContractSet> loaded = ContractLoader.load(document, "document" + extension);

        Duration took = Duration.ofNanos(processorTime() - before);
        assertThat(took).as("%d KB", length >> 10).isLessThan(Duration.ofSeconds(1 + (length >> 20)));
        DocumentPlaces places = new DocumentPlaces(folder);
        for (Diagnostic diagnostic : loaded.diagnostics().stream().limit(1_000).toList()) {
            assertThat(places.has(diagnostic.location()))
                    .as(diagnostic.format())
                    .isTrue();
        }
    }

    private static Map<String, Supplier<String>> documents() {
        Map<String, Supplier<String>> all = new TreeMap<>();
        brackets(all);
        sizes(all);
        references(all);
        patterns(all);
        numbers(all);
        yaml(all);
        return all;
    }

    private static void brackets(Map<String, Supplier<String>> all) {
        all.put("a megabyte of [.json", () -> "[".repeat(MEGA));
        all.put("a megabyte of [.yaml", () -> "[".repeat(MEGA));
        all.put("a megabyte of {.json", () -> "{\"a\":".repeat(MEGA / 4));
        all.put("a megabyte of {.yaml", () -> "{a: ".repeat(MEGA / 4));
        all.put("a megabyte of - .yaml", () -> "- ".repeat(MEGA / 2));
        all.put("a megabyte of ? .yaml", () -> "? ".repeat(MEGA / 2));
        all.put("a megabyte of &a .yaml", () -> "&a ".repeat(MEGA / 4));
        all.put("a megabyte of ---.yaml", () -> "---\n".repeat(MEGA / 4));
        all.put("a megabyte of quotes.json", () -> "\"".repeat(MEGA));
        all.put("a megabyte of backslashes.json", () -> "\"" + "\\".repeat(MEGA));
        all.put("a megabyte of line breaks.json", () -> "\r".repeat(MEGA));
        all.put("a megabyte of line breaks.yaml", () -> "a: \n" + "\n".repeat(MEGA));
        all.put("a megabyte of comments.yaml", () -> "a: 1\n" + "#\n".repeat(MEGA / 2));
        all.put("deep allOf.json", () -> "{\"allOf\":[".repeat(95) + "true" + "]}".repeat(95));
        all.put("deep not.json", () -> "{\"not\":".repeat(199) + "true" + "}".repeat(199));
    }

    private static void sizes(Map<String, Supplier<String>> all) {
        all.put("a key of a megabyte.json", () -> "{\"" + "k".repeat(MEGA) + "\": 1, \"type\": \"object\"}");
        all.put("a key of a megabyte.yaml", () -> "? " + "k".repeat(MEGA) + "\n: 1\n");
        all.put(
                "a key of a megabyte over many schemas.json",
                () -> "{\"$defs\": {\"" + "k".repeat(MEGA) + "\": {\"properties\": {"
                        + list(MANY / 10, i -> "\"p" + i + "\": {}") + "}}}}");
        all.put(
                "thirty keys of half a megabyte below each other.json",
                () -> ("{\"properties\": {\"" + "k".repeat(MEGA / 2) + "\":").repeat(30) + "true" + "}}".repeat(30));
        all.put(
                "many properties.json",
                () -> "{\"properties\": {" + list(MANY, i -> "\"p" + i + "\": {\"type\":\"string\"}") + "}}");
        all.put("many properties.yaml", () -> "properties:\n" + lines(MANY, i -> "  p" + i + ": {type: string}"));
        all.put("many times the same key.json", () -> "{" + list(MANY, i -> "\"type\": \"object\"") + "}");
        all.put(
                "many unknown keywords.json",
                () -> "{\"type\": \"object\"," + list(MANY, i -> "\"propertie" + i + "\": 1") + "}");
        all.put("many wrong keywords.json", () -> "{\"allOf\": [" + list(MANY, i -> "{\"minLength\": -1}") + "]}");
        all.put("many required.json", () -> "{\"required\": [" + list(MANY, i -> "\"p" + i + "\"") + "]}");
        all.put(
                "many required in a closed object.json",
                () -> "{\"required\": [" + list(MANY, i -> "\"p" + i + "\"") + "], \"properties\": {"
                        + list(MANY, i -> "\"q" + i + "\": {}") + "}, \"additionalProperties\": false}");
        all.put("many times the same required.json", () -> "{\"required\": [" + list(MANY, i -> "\"p\"") + "]}");
        all.put("a large enum.json", () -> "{\"enum\": [" + list(MANY, i -> "{\"a\": [" + i + "]}") + "]}");
        all.put(
                "an enum of one number.json",
                () -> "{\"enum\": [" + list(5_000, i -> "1." + "0".repeat(i % 500)) + "]}");
        all.put("many types.json", () -> "{\"type\": [" + list(MANY, i -> "\"string\"") + "]}");
        all.put("more values than the limit.json", () -> "[" + "0,".repeat(600_000) + "0]");
        all.put("many empty schemas.json", () -> "{\"allOf\": [" + "{},".repeat(400_000 / SHARE) + "{}]}");
        all.put("many empty objects.yaml", () -> "- {}\n".repeat(2 * MANY));
        all.put("larger than the limit.json", () -> " ".repeat((32 << 20) + 1));
    }

    private static void references(Map<String, Supplier<String>> all) {
        all.put(
                "a chain of references.json",
                () -> "{\"$ref\": \"#/$defs/d0\", \"$defs\": {"
                        + list(MANY, i -> "\"d" + i + "\": {\"$ref\": \"#/$defs/d" + (i + 1) + "\"}") + ", \"d" + MANY
                        + "\": true}}");
        all.put(
                "a loop of references.json",
                () -> "{\"$ref\": \"#/$defs/d0\", \"$defs\": {"
                        + list(MANY, i -> "\"d" + i + "\": {\"$ref\": \"#/$defs/d" + ((i + 1) % MANY) + "\"}") + "}}");
        all.put(
                "references that double.json",
                () -> "{\"$ref\": \"#/$defs/d0\", \"$defs\": {"
                        + list(
                                1_000,
                                i -> "\"d" + i + "\": {\"allOf\": [{\"$ref\": \"#/$defs/d" + (i + 1)
                                        + "\"}, {\"$ref\": \"#/$defs/d" + (i + 1) + "\"}]}")
                        + ", \"d1000\": true}}");
        all.put(
                "references that all lead nowhere.json",
                () -> "{\"$defs\": {" + list(MANY / 5, i -> "\"def" + i + "\": {\"$ref\": \"#/$defs/dex" + i + "\"}")
                        + "}}");
        all.put(
                "anchors that lead nowhere.json",
                () -> "{\"$defs\": {"
                        + list(
                                MANY / 5,
                                i -> "\"def" + i + "\": {\"$anchor\": \"a" + i + "\", \"$ref\": \"#b" + i + "\"}")
                        + "}}");
        all.put(
                "many ids.json",
                () -> "{\"$defs\": {"
                        + list(
                                MANY / 5,
                                i -> "\"def" + i + "\": {\"$id\": \"urn:a:" + i + "\", \"$ref\": \"urn:a:" + (i / 2)
                                        + "\"}")
                        + "}}");
        all.put(
                "many times the same id.json",
                () -> "{\"$defs\": {"
                        + list(MANY / 5, i -> "\"def" + i + "\": {\"$id\": \"urn:a\", \"$ref\": \"urn:a\"}") + "}}");
        all.put(
                "ids inside ids.json",
                () -> IntStream.range(0, 95)
                                .mapToObj(i -> "{\"$id\": \"" + "../".repeat(i) + "d" + i + "/\", \"not\":")
                                .collect(Collectors.joining())
                        + "true" + "}".repeat(95));
        all.put("a long relative reference.json", () -> "{\"$ref\": \"" + "../a/".repeat(2 * MANY) + "\"}");
        all.put(
                "a long pointer.json",
                () -> "{\"$ref\": \"#" + "/properties".repeat(MANY) + "\", \"properties\": {\"properties\": {}}}");
        all.put(
                "dynamic references.json",
                () -> "{\"$defs\": {"
                        + list(
                                MANY / 5,
                                i -> "\"def" + i + "\": {\"$dynamicAnchor\": \"a" + i + "\", \"$dynamicRef\": \"#a" + i
                                        + "\"}")
                        + "}}");
        all.put(
                "channels that refer to each other.yaml",
                () -> "asyncapi: 3.0.0\ninfo: {title: t, version: 1.0.0}\nchannels:\n"
                        + lines(MANY / 10, i -> "  c" + i + ": {$ref: '#/channels/c" + (i + 1) + "'}"));
        all.put(
                "many messages.yaml",
                () ->
                        "asyncapi: 3.0.0\ninfo: {title: t, version: 1.0.0}\nchannels:\n  c:\n    address: a\n    messages:\n"
                                + lines(5_000, i -> "      m" + i + ": {payload: {type: object}}"));
        all.put(
                "many traits.json",
                () ->
                        "{\"asyncapi\": \"3.0.0\", \"info\": {\"title\": \"t\", \"version\": \"1\"}, \"channels\": {\"c\": {\"messages\":"
                                + " {\"m\": {\"traits\": [" + list(MANY / 10, i -> "{\"x-" + i + "\": {}}") + "]}}}}}");
    }

    private static void patterns(Map<String, Supplier<String>> all) {
        for (String pattern : new String[] {
            "(a+)+$",
            "a{1000}{1000}",
            "(a{0,1000}){0,1000}b",
            "(.*a){40}",
            "(a|aa)*b{5000}",
            "[ab]*a[ab]{30}",
            "a{2147483647}",
            "a{99999999999999999999}",
            "(" + "a?".repeat(2_000) + ")" + "a".repeat(2_000),
            "[" + "\\\\u{1F600}".repeat(5_000) + "]",
            "[^" + "a-z".repeat(MANY / 5) + "]+",
            "(".repeat(MANY / 2) + ")".repeat(MANY / 2),
            "a|".repeat(MANY / 2),
            "(?=a)".repeat(5_000),
            "\\\\p{L}{1,500}",
            "^(([a-z])+.)+[A-Z]([a-z])+$",
            "a".repeat(2 * MANY),
            "(x+x+)+y|".repeat(200)
        }) {
            String name = pattern.length() > 30 ? pattern.substring(0, 30) + "…" : pattern;
            all.put("the pattern " + name + ".json", () -> "{\"type\": \"string\", \"pattern\": \"" + pattern + "\"}");
        }
        all.put(
                "many patterns.json",
                () -> "{\"patternProperties\": {" + list(2_000, i -> "\"^a" + i + "[a-z]{1,20}$\": {}") + "}}");
    }

    private static void numbers(Map<String, Supplier<String>> all) {
        for (String number : new String[] {
            "1e100000",
            "1e-100000",
            "1e100001",
            "1e999999999",
            "1e99999999999999999999",
            "9".repeat(MEGA),
            "0." + "0".repeat(MEGA) + "1",
            "1e" + "0".repeat(MEGA) + "1"
        }) {
            String name = number.length() > 30 ? number.substring(0, 30) + "…" : number;
            all.put(
                    "the number " + name + ".json",
                    () -> "{\"minimum\": 0, \"multipleOf\": " + number + ", \"minLength\": " + number + ", \"const\": "
                            + number + ", \"enum\": [1, " + number + "], \"x-a\": " + number + "}");
            all.put(
                    "the number " + name + ".yaml",
                    () -> "{minimum: 0, multipleOf: " + number + ", maxItems: " + number + "}");
        }
        all.put("a hexadecimal number.yaml", () -> "minimum: 0x" + "F".repeat(4 * MEGA));
        all.put("an octal number.yaml", () -> "minimum: 0o" + "7".repeat(4 * MEGA));
        all.put("digits with a letter.yaml", () -> "minimum: " + "1".repeat(MEGA) + "x");
    }

    private static void yaml(Map<String, Supplier<String>> all) {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 30; i++) {
            bomb.append("a" + i + ": &a" + i + " [" + ("*a" + (i - 1) + ", ").repeat(9) + "*a" + (i - 1) + "]\n");
        }
        all.put("an alias bomb.yaml", bomb::toString);
        StringBuilder nested = new StringBuilder("a0: &a0 {k: v}\n");
        for (int i = 1; i < 300; i++) {
            nested.append("a" + i + ": &a" + i + " {k: *a" + (i - 1) + "}\n");
        }
        all.put("aliases inside aliases.yaml", nested::toString);
        all.put("many aliases.yaml", () -> "a: &a x\nb: [" + "*a, ".repeat(MANY) + "x]\n");
        all.put("many anchors.yaml", () -> "b: [" + list(MANY, i -> "&a" + i + " x") + "]\n");
        all.put("a long plain scalar.yaml", () -> "a: " + "b ".repeat(MEGA / 2));
        all.put("a long folded scalar.yaml", () -> "a: >\n" + "  b\n".repeat(MEGA / 8));
        all.put("a plain scalar over many lines.yaml", () -> "a: b\n" + "  c\n".repeat(MEGA / 8));
        all.put("a long quoted scalar.yaml", () -> "a: \"" + "\\u0041".repeat(MEGA / 8) + "\"");
        all.put("a long tag.yaml", () -> "a: !" + "t".repeat(MEGA) + " b");
        all.put("a long anchor.yaml", () -> "a: &" + "t".repeat(MEGA) + " b");
        all.put("a long directive.yaml", () -> "%TAG ! " + "t".repeat(MEGA) + "\n---\na");
        all.put("keys without colon.yaml", () -> "a\n".repeat(MEGA / 4));
        all.put("tabs.yaml", () -> "a:\n" + "\t".repeat(MEGA / 4) + "b");
        all.put(
                "indentation that grows.yaml",
                () -> IntStream.range(0, 1_000)
                        .mapToObj(i -> " ".repeat(i) + "a:\n")
                        .collect(Collectors.joining()));
        all.put("flow that is never closed.yaml", () -> "a: [" + "b, ".repeat(MEGA / 8));
        all.put("wide characters.yaml", () -> lines(MANY / 5, i -> "\"\ud83d\ude00" + i + "\": \ud83d\ude00"));
    }

    private static String list(int count, IntFunction<String> element) {
        return IntStream.range(0, count).mapToObj(element).collect(Collectors.joining(","));
    }

    private static String lines(int count, IntFunction<String> line) {
        return IntStream.range(0, count).mapToObj(line).collect(Collectors.joining("\n"));
    }

    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
