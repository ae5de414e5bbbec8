package dev.counterpart.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is measured is asked, and answered rightly: at a size that takes no time. */
final class CheckerQuestionsTest {

    @ParameterizedTest
    @EnumSource
    void generatedQuestionsHaveTheAnswersTheySay(GeneratedQuestions generated) {
        for (CheckerQuestion question : Question.read(generated.of(5))) {
            question.search();
            question.decide();
            question.explain();
        }
    }

    @Test
    void releasedSchemasAreAskedAbout() throws IOException {
        FrozenSchemas frozen = new FrozenSchemas(Path.of("../schemas/.released"));

        assertThat(Question.read(frozen.unchanged())).hasSizeGreaterThan(20).allSatisfy(CheckerQuestion::decide);
        assertThat(frozen.neighbours()).isNotEmpty();
        assertThat(frozen.broken()).hasSizeGreaterThan(100).allMatch(question -> !question.contained());
    }

    @Test
    void aWrongAnswerCountsAsNone() {
        CheckerQuestion wrong =
                CheckerQuestion.of(new Question("{\"type\":\"string\"}", "{\"type\":\"integer\"}", true));

        assertThatIllegalStateException().isThrownBy(wrong::decide);
    }
}
