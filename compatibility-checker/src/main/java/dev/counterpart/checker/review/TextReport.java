package dev.counterpart.checker.review;

import dev.counterpart.checker.review.ReviewReport.AlsoUpdate;
import dev.counterpart.checker.review.ReviewReport.CalledReview;
import dev.counterpart.checker.review.ReviewReport.Reason;
import dev.counterpart.checker.review.ReviewReport.Reviewer;
import dev.counterpart.checker.review.catalog.ResourceRef;
import dev.counterpart.checker.review.reach.ResourcePath;
import dev.counterpart.checker.review.rules.Aspect;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A review for a terminal.
 *
 * <pre>
 * changes     order-created 1.1.0 → 1.2.0 (additive: optional "giftNote")
 * touches     event schemas · downstream fulfilment behaviour
 * affected    event order-created → service warehouse-service (receives) → system warehouse-system → domain fulfilment
 * review by   ordering-platform (owner), fulfilment-platform (reader)
 * also update nothing: checkout behaviour is unchanged
 * </pre>
 */
public final class TextReport {

    private static final int LABEL = 12;

    private TextReport() {}

    /** Lines that end with a line feed each. */
    public static String of(ReviewReport report) {
        StringBuilder out = new StringBuilder();
        section(
                out,
                "changes",
                report.changes().stream()
                        .map(reviewed -> reviewed.change().description())
                        .distinct() // a change of a channel concerns each of its messages, and reads the same
                        .toList(),
                "none");
        section(out, "touches", touches(report), "nothing");
        section(out, "affected", affected(report), "nothing");
        section(out, "review by", reviewers(report), "nobody");
        if (!report.reviews().isEmpty()) {
            section(
                    out,
                    "needs",
                    report.reviews().stream().map(TextReport::review).toList(),
                    "nothing");
        }
        section(out, "also update", updates(report), "nothing");
        if (!reminders(report).isEmpty()) {
            section(out, "remember", reminders(report), "nothing");
        }
        return out.toString();
    }

    private static void section(StringBuilder out, String label, List<String> lines, String none) {
        String lead = label;
        for (String line : lines.isEmpty() ? List.of(none) : lines) {
            out.append(lead)
                    .append(" ".repeat(LABEL - lead.length()))
                    .append(line.replace('\n', ' '))
                    .append('\n');
            lead = "";
        }
    }

    private static List<String> touches(ReviewReport report) {
        return report.aspects().isEmpty()
                ? List.of()
                : List.of(report.aspects().stream().map(Aspect::name).collect(Collectors.joining(" · ")));
    }

    /** Every way that any change goes, once. */
    static List<String> affected(ReviewReport report) {
        return report.changes().stream()
                .flatMap(reviewed -> reviewed.reach().routes().stream())
                .map(ResourcePath::toString)
                .distinct()
                .toList();
    }

    private static List<String> reviewers(ReviewReport report) {
        return report.reviewers().isEmpty()
                ? List.of()
                : List.of(report.reviewers().stream().map(TextReport::reviewer).collect(Collectors.joining(", ")));
    }

    private static String reviewer(Reviewer reviewer) {
        return reviewer.team() + " ("
                + reviewer.reasons().stream().map(Reason::role).distinct().collect(Collectors.joining(", ")) + ")";
    }

    private static String review(CalledReview review) {
        String resources = review.resources().stream().map(ResourceRef::id).collect(Collectors.joining(", "));
        return review.name() + " of " + resources + (review.needs().isEmpty() ? "" : ": " + review.needs());
    }

    private static List<String> updates(ReviewReport report) {
        List<String> updates = report.alsoUpdate().stream()
                .filter(update -> !update.isReminder())
                .map(TextReport::update)
                .toList();
        boolean quiet =
                updates.isEmpty() && !report.isEmpty() && !report.quiet().isEmpty();
        return quiet ? List.of("nothing: " + String.join("; ", report.quiet())) : updates;
    }

    private static String update(AlsoUpdate update) {
        return Stream.concat(update.resources().stream().map(ResourceRef::toString), update.aspects().stream())
                        .collect(Collectors.joining(", "))
                + ": " + update.because();
    }

    private static List<String> reminders(ReviewReport report) {
        return report.alsoUpdate().stream()
                .filter(AlsoUpdate::isReminder)
                .map(AlsoUpdate::because)
                .toList();
    }
}
