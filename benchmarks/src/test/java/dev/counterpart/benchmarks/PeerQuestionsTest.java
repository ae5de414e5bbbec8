package dev.counterpart.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Everybody is asked the same, in the right direction, and is understood: at a size that takes no time. */
final class PeerQuestionsTest {

    private static final String SHORT =
            "{\"type\":\"object\",\"properties\":{\"a\":{\"type\":\"string\",\"maxLength\":2}}}";
    private static final String LONG = SHORT.replace('2', '3');

    @ParameterizedTest
    @EnumSource
    void aBoundMayGrowAndMustNotShrink(Peer peer) {
        assertThat(answers(peer, new Question(SHORT, LONG, true), new Question(LONG, SHORT, false))
                        .right())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsRequiredMayGoAndMustNotCome(Peer peer) {
        String required = SHORT.replace("\"properties\"", "\"required\":[\"a\"],\"properties\"");
        assertThat(answers(peer, new Question(required, SHORT, true), new Question(SHORT, required, false))
                        .right())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    void definitionsAreFound(Peer peer) {
        String from = "{\"type\":\"object\",\"properties\":{\"a\":{\"$ref\":\"#/$defs/a\"}},\"$defs\":{\"a\":%s}}";
        assertThat(answers(
                                peer,
                                new Question(from.formatted(SHORT), from.formatted(LONG), true),
                                new Question(from.formatted(LONG), from.formatted(SHORT), false))
                        .right())
                .isEqualTo(2);
    }

    @Test
    void wrongAnswersAreToldApart() {
        PeerAnswers wrong =
                answers(Peer.COUNTERPART, new Question(SHORT, LONG, false), new Question(LONG, SHORT, true));
        assertThat(wrong.missed()).isOne();
        assertThat(wrong.alarms()).isOne();
        assertThat(answers(Peer.COUNTERPART, new Question("{\"type\":3}", LONG, true))
                        .open())
                .isOne();
        assertThat(PeerAnswers.parse(wrong.line())).isEqualTo(wrong);
        Question question = new Question(SHORT, LONG + "\n", false);
        assertThat(Question.parse(question.line())).isEqualTo(question);
    }

    @Test
    void everybodyIsAskedInAProcessOfTheirOwn() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        boolean held = new PeerQuestions(new PrintStream(bytes, true, StandardCharsets.UTF_8), 1)
                .run(List.of(new QuestionSet("properties", 5, GeneratedQuestions.PROPERTIES.of(5))));
        assertThat(held).isTrue();
        assertThat(bytes.toString(StandardCharsets.UTF_8).lines().skip(1))
                .hasSize(4)
                .noneMatch(line -> line.contains("no answer"))
                .filteredOn(line -> line.startsWith("5 properties"))
                .allMatch(line -> line.contains("100.0"));
    }

    @Test
    void theSetsAreThoseOfTheReadme() throws IOException {
        assertThat(QuestionSet.all(Optional.empty(), Path.of("../schemas/.released")))
                .extracting(QuestionSet::name)
                .startsWith("released, unchanged", "released, neighbours", "released, broken", "100 properties")
                .doesNotHaveDuplicates()
                .hasSize(12);
    }

    /** Without the suite there is nothing to see: {@code -Dcounterpart.suite=FOLDER} says where it is. */
    @Test
    void theSuiteAsksWhatNobodyHasToLookForOnTheNet() throws IOException {
        Path suite = Path.of(System.getProperty("counterpart.suite", ""));
        assumeTrue(Files.isDirectory(suite.resolve("tests")), "no -Dcounterpart.suite: skipped");
        List<QuestionSet> sets = QuestionSet.all(Optional.of(suite), Path.of("../schemas/.released"));
        assertThat(sets).hasSize(16);
        assertThat(sets.subList(0, 4))
                .allSatisfy(set -> assertThat(set.questions())
                        .hasSizeGreaterThan(1_000)
                        .noneMatch(question -> question.writer().contains("//localhost")));
    }

    private static PeerAnswers answers(Peer peer, Question... questions) {
        return PeerAnswers.ask(peer, List.of(questions), 1);
    }
}
