package dev.counterpart.benchmarks;

import dev.counterpart.checker.containment.Containment;
import dev.counterpart.checker.containment.Options;
import dev.counterpart.checker.containment.Verdict;
import dev.counterpart.checker.language.FormatUse;
import dev.counterpart.checker.proof.Prover;
import dev.counterpart.checker.proof.Side;
import dev.counterpart.checker.translate.Profile;
import dev.counterpart.model.diagnostic.Loaded;
import dev.counterpart.model.load.SchemaDocument;
import dev.counterpart.model.load.SchemaLoader;

/**
 * Can this reader read what that writer writes?
 *
 * @param contained what the answer must be
 */
record CheckerQuestion(SchemaDocument writer, SchemaDocument reader, boolean contained) {

    static CheckerQuestion of(Question question) {
        return new CheckerQuestion(
                read("writer.json", question.writer()), read("reader.json", question.reader()), question.contained());
    }

    private static SchemaDocument read(String name, String text) {
        Loaded<SchemaDocument> loaded = SchemaLoader.load(name, text);
        if (loaded.hasErrors()) {
            throw new IllegalArgumentException(String.valueOf(loaded.diagnostics()));
        }
        return loaded.value();
    }

    /** The proof, or a document that nobody has confirmed; nothing is remembered from the question before. */
    void search() {
        Prover prover = new Prover(Profile.STRICT, FormatUse.ANNOTATION, Options.WORK);
        expect(prover.isContained(side(writer), side(reader)));
    }

    /** The verdict: the proof, or a document confirmed by networknt on both sides. */
    void decide() {
        expect(Containment.decide(side(writer), side(reader), Options.strict()));
    }

    /** The verdict, and what changed. */
    void explain() {
        expect(Containment.check(writer, reader));
    }

    private void expect(Verdict verdict) {
        if (verdict instanceof Verdict.Undecided undecided) {
            throw new IllegalStateException(undecided.reason());
        }
        expect(verdict instanceof Verdict.Compatible);
    }

    private void expect(boolean answer) {
        if (answer != contained) {
            throw new IllegalStateException("a wrong answer is fast for nothing");
        }
    }

    private static Side side(SchemaDocument document) {
        return new Side(document.root(), document.schemas());
    }
}
