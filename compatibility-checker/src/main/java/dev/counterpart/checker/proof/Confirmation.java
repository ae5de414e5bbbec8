package dev.counterpart.checker.proof;

import dev.counterpart.checker.language.Formats;
import dev.counterpart.checker.translate.Profile;
import dev.counterpart.checker.witness.IndependentValidator;
import dev.counterpart.checker.witness.Objection;
import dev.counterpart.model.tree.Node;
import java.util.List;

/** Tells by an independent validator whether a document shows that the reader can't read what the writer wrote. */
public final class Confirmation {

    private final IndependentValidator writes;
    private final IndependentValidator reads;

    Confirmation(Side writer, Side reader, Profile profile, Formats formats) {
        this.writes = profile == Profile.STRICT
                ? IndependentValidator.of(writer.schema(), writer.schemas(), formats)
                : IndependentValidator.ofClosed(writer.schema(), writer.schemas(), formats);
        this.reads = IndependentValidator.of(reader.schema(), reader.schemas(), formats);
    }

    /** Whether it is written and refused. */
    public boolean shows(Node document) {
        return writes.accepts(document) && !reads.accepts(document);
    }

    /** What the reader does not like about a document. */
    public List<Objection> objections(Node document) {
        return reads.objections(document);
    }
}
