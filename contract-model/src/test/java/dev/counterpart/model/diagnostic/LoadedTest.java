package dev.counterpart.model.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;

class LoadedTest {

    private static final Diagnostic ERROR = Diagnostic.error(
            RuleIds.INVALID_KEYWORD_VALUE,
            new SourceLocation("order.json", 3, 5, "/type"),
            "\"intger\" is no type",
            "did you mean \"integer\"?");
    private static final Diagnostic WARNING =
            Diagnostic.warning(RuleIds.UNKNOWN_FORMAT, SourceLocation.ofFile("order.json"), "never heard of", "");

    @Test
    void whatIsReadWithoutErrorsIsTheValue() {
        assertThat(new Loaded<>("order", List.of(WARNING)).orThrow()).isEqualTo("order");
    }

    @Test
    void errorsAreThrownWithTheirPlacesAndNothingElse() {
        assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(() -> new Loaded<>("order", List.of(WARNING, ERROR)).orThrow())
                .withMessage("what was read has 1 error:\n" + ERROR.format())
                .satisfies(thrown -> assertThat(thrown.diagnostics()).containsExactly(ERROR));
    }
}
