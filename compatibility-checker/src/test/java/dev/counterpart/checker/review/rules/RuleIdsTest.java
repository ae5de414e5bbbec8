package dev.counterpart.checker.review.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.counterpart.checker.review.change.ChangeKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleIdsTest {

    private static final Path GUIDE = Path.of("../docs/guides/change-review.md");

    @ParameterizedTest
    @ValueSource(
            strings = {
                RuleIds.MISSING,
                RuleIds.MALFORMED,
                RuleIds.DUPLICATE,
                RuleIds.UNKNOWN_WORD,
                RuleIds.UNKNOWN_RESOURCE,
                RuleIds.UNKNOWN_ASPECT,
                RuleIds.UNKNOWN_TEAM
            })
    void everyIdHasAPageAndAFixture(String id) {
        assertThat(Path.of("../docs/rules", id + ".md")).isRegularFile();
        assertThat(Path.of("src/test/resources/review/rules", id, "expected.txt"))
                .content()
                .contains("[" + id + "]");
    }

    @Test
    void theGuideTellsEveryQuestionRoleAndKindOfChange() throws IOException {
        String guide = Files.readString(GUIDE);

        assertThat(Arrays.stream(Question.values()).map(Question::word)).allMatch(word -> guide.contains("`" + word));
        assertThat(Arrays.stream(Role.values()).map(Role::word)).allMatch(word -> guide.contains("`" + word + "`"));
        assertThat(Arrays.stream(ChangeKind.values()).map(ChangeKind::word))
                .allMatch(word -> guide.contains("`" + word + "`"));
    }
}
