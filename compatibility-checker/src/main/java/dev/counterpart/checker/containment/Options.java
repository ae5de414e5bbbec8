package dev.counterpart.checker.containment;

import dev.counterpart.checker.language.FormatUse;
import dev.counterpart.checker.translate.Profile;
import dev.counterpart.model.tree.Node;
import java.util.List;

/**
 * How a question is asked.
 *
 * @param profile which documents the writer's schema stands for
 * @param formats whether a format refuses anything
 * @param work how many steps the answer may take; beyond, it is undecided
 * @param examples documents of the writer that its readers know; a witness borrows their values
 */
public record Options(Profile profile, FormatUse formats, long work, List<Node> examples) {

    /** Enough for schemas far larger than hand-written ones. */
    public static final long WORK = 2_000_000;

    public Options {
        examples = List.copyOf(examples);
    }

    /** Sets of documents as the schemas stand; formats are annotations. */
    public static Options strict() {
        return new Options(Profile.STRICT, FormatUse.ANNOTATION, WORK, List.of());
    }

    /** The gate's default: a writer writes what its schema declares, and keeps to the formats that generated types assert. */
    public static Options tolerantReader() {
        return new Options(Profile.TOLERANT_READER, FormatUse.ASSERTED, WORK, List.of());
    }

    public Options withExamples(List<Node> known) {
        return new Options(profile, formats, work, known);
    }

    public Options withProfile(Profile other) {
        return new Options(other, formats, work, examples);
    }

    public Options withFormats(FormatUse use) {
        return new Options(profile, use, work, examples);
    }
}
