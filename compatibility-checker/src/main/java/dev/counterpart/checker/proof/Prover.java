package dev.counterpart.checker.proof;

import com.networknt.schema.SchemaException;
import dev.counterpart.checker.amend.Amendments;
import dev.counterpart.checker.budget.Work;
import dev.counterpart.checker.formula.Doubt;
import dev.counterpart.checker.formula.Formula;
import dev.counterpart.checker.formula.Formulas;
import dev.counterpart.checker.language.FormatUse;
import dev.counterpart.checker.language.Formats;
import dev.counterpart.checker.solve.Solver;
import dev.counterpart.checker.translate.Profile;
import dev.counterpart.checker.translate.Translator;
import dev.counterpart.checker.witness.IndependentValidator;
import dev.counterpart.checker.witness.Objection;
import dev.counterpart.model.schema.SchemaIndex;
import dev.counterpart.model.tree.JsonTreeWriter;
import dev.counterpart.model.tree.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Answers questions of containment between schemas, and remembers what it learnt for the next question: facts are found by
 * asking about many small pairs of the same two documents.
 *
 * <p>The writer's schema and the denial of the reader's become one formula; a value that makes it true is a witness, and
 * that there is none is the proof.
 */
public final class Prover {

    /** Validators accept it; no type of Java holds it, so a date-time of ours never has one. */
    private static final Pattern LEAP_SECOND = Pattern.compile("T[0-9]{2}:[0-9]{2}:60", Pattern.CASE_INSENSITIVE);

    /** The schemas of one index, as they are read. */
    private record Text(SchemaIndex schemas, Amendments amendments) {}

    private final Formulas formulas = new Formulas();
    private final Solver solver = new Solver(formulas, Translator::meaning);
    private final Formats formats;
    private final boolean asserted;
    private final Map<Text, Translator> translators = new HashMap<>();
    private final Map<Side, IndependentValidator> open = new HashMap<>();
    private final Map<Side, IndependentValidator> closed = new HashMap<>();
    private final Profile profile;
    private final long allowed;
    private Work work;

    /**
     * @param use whether a format refuses anything
     * @param work how many steps a question may take, from reading the schemas to the last fact about them
     */
    public Prover(Profile profile, FormatUse use, long work) {
        this.formats = new Formats(use);
        this.asserted = use == FormatUse.ASSERTED;
        this.profile = profile;
        this.allowed = work;
        this.work = new Work(work);
    }

    /** Is every document that the writer writes accepted by the reader? The examples make witnesses read familiar. */
    public Proof prove(Side writer, Side reader, List<Node> examples) {
        begin();
        return search(new Question(List.of(writer), List.of(), reader), examples);
    }

    /** The same for documents that several schemas agree on, with the work that the last proof left over. */
    public Proof search(Question question, List<Node> examples) {
        if (work.isOver()) {
            return new Proof.Open("budget", "no work is left");
        }
        Solver.Answer answer = solver.ask(() -> escaping(question), work);
        if (answer instanceof Solver.Answer.None) {
            return new Proof.Contained();
        }
        if (answer instanceof Solver.Answer.GaveUp gaveUp) {
            return new Proof.Open("budget", gaveUp.reason());
        }
        Solver.Answer.Example example = (Solver.Answer.Example) answer;
        Optional<Doubt> contested =
                example.doubts().stream().filter(Doubt::isContested).findFirst();
        if (contested.isPresent()) {
            return open(contested.get());
        }
        return confirmed(question, example, examples);
    }

    private Proof confirmed(Question question, Solver.Answer.Example example, List<Node> examples) {
        String reason = "the independent validator does not confirm the document that was found";
        try {
            Confirmation confirmation = confirmation(question);
            if (confirmation.shows(example.value())) {
                return confirmation.readable(example.value(), examples);
            }
        } catch (Work.Spent spent) {
            return new Proof.Open("budget", "confirming the document that was found: " + spent.getMessage());
        } catch (PatternSyntaxException | SchemaException unreadable) {
            reason = "the independent validator can't read the schema: "
                    + String.valueOf(unreadable.getMessage())
                            .lines()
                            .findFirst()
                            .orElse("");
        }
        Optional<Doubt> doubt = example.firstDoubt();
        if (doubt.isEmpty()
                && asserted
                && LEAP_SECOND.matcher(JsonTreeWriter.compact(example.value())).find()) {
            return new Proof.Open(
                    "format", "the document that was found has a leap second, which date-time is taken to leave out");
        }
        return doubt.isPresent() ? open(doubt.get()) : new Proof.Open("witness", reason);
    }

    private static Proof open(Doubt doubt) {
        return new Proof.Open(doubt.keyword(), doubt.reason() + " (" + doubt.place() + ")");
    }

    /** What the reader does not like about a document, in the independent validator's words; nothing once work has run out. */
    public List<Objection> objections(Side reader, Node document) {
        try {
            return work.isOver()
                    ? List.of()
                    : confirmation(new Question(List.of(), List.of(), reader)).objections(document);
        } catch (Work.Spent spent) {
            return List.of();
        }
    }

    private Confirmation confirmation(Question question) {
        List<Side> asTheyStand = new ArrayList<>(question.readers());
        if (profile != Profile.STRICT) {
            question.writers().stream()
                    .filter(writer -> translator(writer).countsArmsAsWritten())
                    .forEach(asTheyStand::add);
        }
        return new Confirmation(
                new Question(question.writers(), asTheyStand, question.reader()),
                side -> profile == Profile.STRICT ? reads(side) : writes(side),
                this::reads,
                work);
    }

    private IndependentValidator writes(Side side) {
        return closed.computeIfAbsent(
                side,
                each -> IndependentValidator.ofClosed(each.schema(), each.schemas(), each.amendments(), formats, work));
    }

    private IndependentValidator reads(Side side) {
        return open.computeIfAbsent(
                side, each -> IndependentValidator.of(each.schema(), each.schemas(), each.amendments(), formats, work));
    }

    /** Whether writers also write members that an object declares nothing of. */
    public boolean writesUndeclared() {
        return profile == Profile.STRICT;
    }

    /** Allows the whole work anew, for what is asked from here on. */
    public void begin() {
        work = new Work(allowed);
        // they tell their cost to the work they were made with
        open.clear();
        closed.clear();
    }

    /**
     * Whether there certainly is no document that the one writes and the other refuses. Confirms nothing, and takes its work
     * from what the last proof left over: once that is spent, nothing is certain.
     */
    public boolean isContained(Side writer, Side reader) {
        return !work.isOver()
                && solver.ask(() -> escaping(new Question(List.of(writer), List.of(), reader)), work)
                        instanceof Solver.Answer.None;
    }

    /** Whether the work allowed has run out, so that answers since the last proof say less than is so. */
    public boolean isSpent() {
        return work.isOver();
    }

    private Formula escaping(Question question) {
        List<Formula> parts = new ArrayList<>();
        question.writers().forEach(writer -> parts.add(translator(writer).writer(writer.schema(), profile)));
        question.readers().forEach(reader -> parts.add(translator(reader).reader(reader.schema())));
        parts.add(formulas.not(
                translator(question.reader()).reader(question.reader().schema())));
        return formulas.every(parts);
    }

    private Translator translator(Side side) {
        return translators.computeIfAbsent(
                new Text(side.schemas(), side.amendments()),
                text -> new Translator(formulas, text.schemas(), text.amendments(), formats));
    }
}
