package dev.counterpart.checker.report;

import dev.counterpart.checker.containment.Verdict;
import dev.counterpart.checker.explain.Break;
import dev.counterpart.checker.fact.Fact;
import dev.counterpart.checker.witness.Objection;
import dev.counterpart.model.print.Frame;
import dev.counterpart.model.print.Ink;
import dev.counterpart.model.print.Sources;
import dev.counterpart.model.tree.JsonTreeWriter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A comparison for people: the verdict, a document that shows it, what the reader does not like about it; then each place that
 * breaks, as it is and as it was, and in one line what else changed.
 */
public final class ComparisonText {

    /** More of what a reader says to one document is counted: a union says something in each of its arms. */
    private static final int MOST_OBJECTIONS = 4;

    /** More changes of one rule that break nothing, for all that is known, are counted. */
    private static final int MOST_ALIKE = 10;

    private final SchemaComparison comparison;
    private final Frame frame;
    private final StringBuilder out = new StringBuilder();

    private ComparisonText(SchemaComparison comparison, Sources sources, Ink ink) {
        this.comparison = comparison;
        this.frame = new Frame(sources, ink);
    }

    public static String of(SchemaComparison comparison, Sources sources, Ink ink) {
        ComparisonText text = new ComparisonText(comparison, sources, ink);
        text.verdict();
        comparison.breaks().forEach(text::broken);
        comparison.refused().forEach(text::refused);
        text.others();
        return text.out.toString();
    }

    private void verdict() {
        String profile = " (" + comparison.profile().id() + ")";
        String both = "every document of " + comparison.before() + " is accepted by " + comparison.after() + profile;
        if (comparison.verdict() instanceof Verdict.Breaking breaking) {
            line("breaking: not " + both + ", for example");
            line("   " + JsonTreeWriter.compact(breaking.witness()));
            objections(breaking.objections(), "   " + comparison.after() + " says: ", "   ");
        } else if (comparison.verdict() instanceof Verdict.Refused refused) {
            line("breaking: by the rules of " + refused.by() + ", " + comparison.after() + " can't follow "
                    + comparison.before());
            line("   no document is known that shows it: these rules compare keywords, and there may be none");
        } else if (comparison.verdict() instanceof Verdict.Undecided undecided) {
            line("undecided: whether " + both + ": " + undecided.reason() + " [" + undecided.keyword() + "]");
        } else if (comparison.profile().provesByDocument()) {
            line("compatible: " + both);
            if (comparison.vacuous()) {
                line("   note: " + comparison.before() + " accepts no document at all" + profile
                        + ", so that nothing is written that anybody could refuse");
            }
        } else {
            line("compatible: by the rules of " + comparison.profile().id() + ", " + comparison.after() + " may follow "
                    + comparison.before());
            line("   nothing is proved of documents: these rules compare keywords");
        }
    }

    private void broken(Break broken) {
        Fact fact = broken.fact();
        places(fact);
        if (broken.shown() != Break.Shown.WITH_THE_WHOLE && !isShownAbove(broken)) {
            line(
                    broken.alone()
                            ? "   refused because of it, for example:"
                            : "   refused because of it, and because of another change as well, for example:");
            line("     " + JsonTreeWriter.compact(broken.witness()));
            objections(broken.objections(), "     ", "     ");
        }
        boolean byItself = broken.shown() != Break.Shown.WITH_THE_WHOLE
                || comparison.breaks().size() == 1
                || !comparison.profile().provesByDocument();
        if (!byItself) {
            line("   not looked at by itself: it may be harmless beside the others");
        }
        line("   stays compatible: " + fact.instead() + ".");
    }

    private void refused(Fact fact) {
        places(fact);
        line("   stays compatible: " + fact.instead() + ".");
    }

    private void places(Fact fact) {
        line(fact.after() + ": breaking: " + fact.what() + " [" + fact.rule() + "]");
        frame.of(fact.after(), "").forEach(this::line);
        line("   " + fact.before() + ": " + fact.was());
        frame.ofRelated(fact.before()).forEach(this::line);
    }

    private boolean isShownAbove(Break broken) {
        return comparison.verdict() instanceof Verdict.Breaking breaking
                && breaking.witness().sameValueAs(broken.witness());
    }

    private void objections(List<Objection> objections, String before, String beforeRest) {
        NearestFirst.of(objections).stream()
                .limit(MOST_OBJECTIONS)
                .forEach(objection -> line(before + words(objection)));
        if (objections.size() > MOST_OBJECTIONS) {
            line(beforeRest + "… and " + (objections.size() - MOST_OBJECTIONS) + " more");
        }
    }

    private void others() {
        Map<String, Integer> alike = new TreeMap<>();
        for (Fact fact : comparison.others()) {
            if (alike.merge(fact.rule(), 1, Integer::sum) <= MOST_ALIKE) {
                other(fact);
            }
        }
        alike.forEach((rule, count) -> {
            if (count > MOST_ALIKE) {
                line("… and " + (count - MOST_ALIKE) + " more " + word() + " [" + rule + "]: --format json tells all");
            }
        });
    }

    private String word() {
        if (!comparison.isDecided()) {
            return "changed";
        }
        return comparison.profile().provesByDocument() ? "harmless" : "allowed";
    }

    private void other(Fact fact) {
        line(fact.after() + ": " + word() + ": " + fact.what() + "; " + fact.was() + " (" + fact.before() + ") ["
                + fact.rule() + "]");
    }

    /** The place first, and nothing for the whole document. */
    private static String words(Objection objection) {
        String place = objection.pointer().isEmpty() ? "" : objection.pointer() + ": ";
        return place + objection.message() + " [" + objection.keyword() + "]";
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
