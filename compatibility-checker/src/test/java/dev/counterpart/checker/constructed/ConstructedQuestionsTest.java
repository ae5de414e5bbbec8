package dev.counterpart.checker.constructed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.counterpart.checker.constructed.ConstructedAnswers.Answer;
import dev.counterpart.checker.constructed.ConstructedAnswers.Outcome;
import dev.counterpart.checker.constructed.ConstructedQuestions.Question;
import dev.counterpart.checker.language.FormatUse;
import dev.counterpart.checker.proof.Proof;
import dev.counterpart.checker.proof.Prover;
import dev.counterpart.checker.proof.Side;
import dev.counterpart.checker.translate.Profile;
import dev.counterpart.model.diagnostic.Loaded;
import dev.counterpart.model.load.LoadOptions;
import dev.counterpart.model.load.SchemaDocument;
import dev.counterpart.model.load.SchemaLoader;
import dev.counterpart.model.tree.JsonTreeWriter;
import dev.counterpart.model.tree.Node;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Questions built from the official JSON Schema suite: {@code {i}} lies within {@code S} exactly when the suite says that
 * {@code S} accepts {@code i}. The suite is not part of this repository: {@code -Dcounterpart.suite=FOLDER} says where it is.
 */
class ConstructedQuestionsTest {

    private static final String FOLDER = System.getProperty("counterpart.suite", "");
    private static final long WORK = 2_000_000;

    /** Contents are annotations to the checker, as formats are, which the suite keeps apart itself: they refuse nothing. */
    private static final Set<String> ANNOTATIONS = Set.of("content");

    @ParameterizedTest
    @ValueSource(strings = {"draft4", "draft6", "draft7", "draft2019-09", "draft2020-12"})
    void everyQuestionIsAnsweredRightly(String draft) {
        assumeTrue(Files.isDirectory(Path.of(FOLDER, "tests")), "no -Dcounterpart.suite: skipped");
        ConstructedAnswers answers = ask(Path.of(FOLDER), SuiteGroup.required(Path.of(FOLDER), draft));
        System.getLogger(ConstructedQuestionsTest.class.getName())
                .log(System.Logger.Level.INFO, draft + ": " + answers.summary() + "\n" + answers.table());
        assertThat(answers.count(Outcome.RIGHT)).as(answers.misses()).isEqualTo(answers.size());
    }

    /**
     * What a validator may do otherwise: nothing is answered wrongly. Left open is only whether a document is accepted that some validators
     * refuse; what holds of any schema is decided.
     */
    @ParameterizedTest
    @ValueSource(strings = {"draft4", "draft6", "draft7", "draft2019-09", "draft2020-12"})
    void noOptionalQuestionIsAnsweredWrongly(String draft) {
        assumeTrue(Files.isDirectory(Path.of(FOLDER, "tests")), "no -Dcounterpart.suite: skipped");
        ConstructedAnswers answers = ask(
                Path.of(FOLDER),
                SuiteGroup.optional(Path.of(FOLDER), draft).stream()
                        .map(group -> ANNOTATIONS.contains(group.file()) ? group.ofValid() : group)
                        .toList());
        System.getLogger(ConstructedQuestionsTest.class.getName())
                .log(System.Logger.Level.INFO, "optional " + draft + ": " + answers.summary() + "\n" + answers.table());
        assertThat(answers.count(Outcome.WRONG)).as(answers.misses()).isZero();
        assertThat(answers.certain(Outcome.RIGHT)).as(answers.misses()).isEqualTo(answers.certain());
        assertThat(answers.count(Outcome.RIGHT)).isGreaterThan(answers.size() * 9L / 10);
    }

    static ConstructedAnswers ask(Path suite, List<SuiteGroup> groups) {
        LoadOptions options = LoadOptions.DEFAULT.withMapping("http://localhost:1234/", suite.resolve("remotes"));
        SuiteValidator validator = new SuiteValidator(suite, groups.get(0).draft());
        ConstructedAnswers answers = new ConstructedAnswers();
        for (Question question : ConstructedQuestions.of(groups)) {
            Loaded<SchemaDocument> writer = SchemaLoader.load("writer.json", question.writer(), options);
            Loaded<SchemaDocument> reader = SchemaLoader.load("reader.json", question.reader(), options);
            answers.add(
                    writer.hasErrors() || reader.hasErrors()
                            ? unreadable(question, writer.hasErrors() ? writer : reader)
                            : ask(question, side(writer.value()), side(reader.value()), validator));
        }
        return answers;
    }

    private static Answer unreadable(Question question, Loaded<SchemaDocument> loaded) {
        return new Answer(question, Outcome.UNREADABLE, String.valueOf(loaded.diagnostics()), 0);
    }

    private static Answer ask(Question question, Side writer, Side reader, SuiteValidator suite) {
        long start = System.nanoTime();
        Proof proof = new Prover(Profile.STRICT, FormatUse.ANNOTATION, WORK).prove(writer, reader, List.of());
        long micros = (System.nanoTime() - start) / 1000;
        if (proof instanceof Proof.Open open) {
            return new Answer(question, Outcome.UNDECIDED, open.keyword() + ": " + open.reason(), micros);
        }
        if (!(proof instanceof Proof.Refuted refuted)) {
            return new Answer(question, question.contained() ? Outcome.RIGHT : Outcome.WRONG, "contained", micros);
        }
        boolean right = (judged(question, refuted.witness()) || suite.confirms(question, refuted.witness()))
                && (!question.contained() || differsInWritingOnly(question, refuted.witness()));
        return new Answer(
                question, right ? Outcome.RIGHT : Outcome.WRONG, JsonTreeWriter.compact(refuted.witness()), micros);
    }

    /** The instance that a question was made of is judged by the suite itself; no validator needs to know it better. */
    private static boolean judged(Question question, Node witness) {
        return !question.contained()
                && question.instance()
                        .filter(instance -> JsonTreeWriter.compact(instance).equals(JsonTreeWriter.compact(witness)))
                        .isPresent();
    }

    /**
     * In draft 4 {@code 1.0} equals {@code 1} and is no integer, so {@code {"enum": [1]}} does not lie within {@code {"type":
     * "integer"}} although the suite's instance {@code 1} is valid; the suite has that among its optional tests.
     */
    private static boolean differsInWritingOnly(Question question, Node witness) {
        return question.group().draft().equals("draft4")
                && question.instance()
                        .filter(instance -> instance.sameValueAs(witness))
                        .filter(instance -> !JsonTreeWriter.compact(instance).equals(JsonTreeWriter.compact(witness)))
                        .isPresent();
    }

    private static Side side(SchemaDocument document) {
        return new Side(document.root(), document.schemas());
    }
}
