package dev.counterpart.model.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class RuleIdsTest {

    static List<String> ids() {
        return Arrays.stream(RuleIds.class.getDeclaredFields())
                .filter(field -> Modifier.isPublic(field.getModifiers()))
                .map(field -> {
                    try {
                        return (String) field.get(null);
                    } catch (IllegalAccessException impossible) {
                        throw new AssertionError(impossible);
                    }
                })
                .sorted()
                .toList();
    }

    /** Users suppress by these words. One that changes or goes breaks their builds. */
    @Test
    void neverChange() {
        assertThat(ids())
                .containsExactly(
                        "ambiguous-ref",
                        "broken-encoding",
                        "broken-json",
                        "broken-yaml",
                        "dangling-pointer",
                        "dangling-ref",
                        "duplicate-enum-value",
                        "duplicate-key",
                        "duplicate-resource",
                        "duplicate-schema-id",
                        "duplicate-step",
                        "empty-catalog",
                        "field-not-in-schema",
                        "ignored-ref-sibling",
                        "impossible-bounds",
                        "invalid-avro-schema",
                        "invalid-field",
                        "invalid-keyword-value",
                        "invalid-pattern",
                        "invalid-runtime-expression",
                        "invalid-version",
                        "limit-exceeded",
                        "message-without-receiver",
                        "message-without-sender",
                        "missing-field",
                        "missing-file",
                        "missing-front-matter",
                        "missing-kind",
                        "missing-owner",
                        "missing-schema",
                        "not-a-schema",
                        "operation-message-not-in-channel",
                        "ref-loop",
                        "reply-address-conflict",
                        "undeclared-required",
                        "undefined-parameter",
                        "unknown-field",
                        "unknown-format",
                        "unknown-keyword",
                        "unknown-owner",
                        "unknown-resource",
                        "unreachable-location",
                        "unreached-step",
                        "unrecognised-input",
                        "unsupported-asyncapi-version",
                        "unsupported-dialect",
                        "unsupported-format",
                        "unsupported-schema-format",
                        "useless-keyword",
                        "version-mismatch");
    }

    @ParameterizedTest
    @MethodSource("ids")
    void haveAPage(String id) throws IOException {
        String page = Files.readString(Path.of("../docs/rules", id + ".md"));

        assertThat(page).startsWith("# " + id + "\n\n");
        assertThat(page)
                .contains("\nSeverity: ", "\n## Why it matters\n", "\nWrong:\n", "\nRight:\n", "\n## How to mend it\n");
    }

    @ParameterizedTest
    @MethodSource("ids")
    void haveAFixture(String id) throws IOException {
        try (Stream<Path> cases = Files.list(Path.of("src/test/resources/diagnostics", id))) {
            assertThat(cases).isNotEmpty();
        }
    }

    @Test
    void haveNoFixtureLeftOver() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("src/test/resources/diagnostics"))) {
            assertThat(folders.map(folder -> folder.getFileName().toString())).isSubsetOf(ids());
        }
    }
}
