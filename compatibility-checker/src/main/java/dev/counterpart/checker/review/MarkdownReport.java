package dev.counterpart.checker.review;

import dev.counterpart.checker.review.ReviewReport.AlsoUpdate;
import dev.counterpart.checker.review.ReviewReport.CalledReview;
import dev.counterpart.checker.review.ReviewReport.Reason;
import dev.counterpart.checker.review.ReviewReport.Reviewer;
import dev.counterpart.checker.review.catalog.ResourceRef;
import dev.counterpart.checker.review.rules.Aspect;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A review for the comment on a pull request. Nothing that stands in a catalog can become markup or mention anybody. */
public final class MarkdownReport {

    private MarkdownReport() {}

    /** GitHub-flavoured Markdown; lines that end with a line feed each. */
    public static String of(ReviewReport report) {
        StringBuilder out = new StringBuilder("### Contract review\n\n");
        if (report.isEmpty()) {
            return out.append("The contracts and the catalog around them are unchanged.\n")
                    .toString();
        }
        out.append("| change | effect |\n|---|---|\n");
        report.changes().stream()
                .map(reviewed -> "| " + escaped(reviewed.change().description()) + " | "
                        + reviewed.change().effect().word() + " |\n")
                .distinct() // a change of a channel concerns each of its messages, and reads the same
                .forEach(out::append);
        out.append("\n**Touches:** ").append(touches(report)).append("\n\n");
        list(
                out,
                "Review by",
                report.reviewers().stream().map(MarkdownReport::reviewer).toList(),
                "nobody");
        list(out, "Needs", report.reviews().stream().map(MarkdownReport::review).toList(), "nothing more");
        list(
                out,
                "Also update",
                report.alsoUpdate().stream()
                        .filter(update -> !update.isReminder())
                        .map(MarkdownReport::update)
                        .toList(),
                quiet(report));
        report.alsoUpdate().stream()
                .filter(AlsoUpdate::isReminder)
                .forEach(reminder -> out.append("**Remember:** ")
                        .append(escaped(reminder.because()))
                        .append("\n\n"));
        List<String> affected = TextReport.affected(report);
        if (!affected.isEmpty()) {
            out.append("<details><summary>Affected resources</summary>\n\n");
            affected.forEach(path -> out.append("- ").append(escaped(path)).append('\n'));
            out.append("\n</details>\n");
        }
        return out.toString();
    }

    private static String touches(ReviewReport report) {
        return report.aspects().isEmpty()
                ? "nothing"
                : report.aspects().stream()
                        .map(Aspect::name)
                        .map(MarkdownReport::escaped)
                        .collect(Collectors.joining(" · "));
    }

    private static void list(StringBuilder out, String title, List<String> lines, String none) {
        out.append("**").append(title).append(":**");
        if (lines.isEmpty()) {
            out.append(' ').append(none).append("\n\n");
            return;
        }
        out.append("\n\n");
        lines.forEach(line -> out.append("- ").append(line).append('\n'));
        out.append('\n');
    }

    private static String reviewer(Reviewer reviewer) {
        return "**" + escaped(reviewer.team()) + "**: "
                + reviewer.reasons().stream()
                        .map(MarkdownReport::reason)
                        .distinct()
                        .collect(Collectors.joining("; "));
    }

    private static String reason(Reason reason) {
        return escaped(reason.role()) + " (" + escaped(reason.resource().id()) + ")";
    }

    private static String review(CalledReview review) {
        String resources = review.resources().stream()
                .map(ResourceRef::id)
                .map(MarkdownReport::escaped)
                .collect(Collectors.joining(", "));
        String needs = review.needs().isEmpty() ? "" : ": " + escaped(review.needs());
        return "**" + escaped(review.name()) + "** of " + resources + needs;
    }

    private static String update(AlsoUpdate update) {
        String what = Stream.concat(update.resources().stream().map(ResourceRef::toString), update.aspects().stream())
                .map(MarkdownReport::escaped)
                .collect(Collectors.joining(", "));
        return "**" + what + "**: " + escaped(update.because());
    }

    private static String quiet(ReviewReport report) {
        return report.quiet().isEmpty() ? "nothing" : "nothing: " + escaped(String.join("; ", report.quiet()));
    }

    private static String escaped(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '@' -> out.append("&#64;");
                case '#' -> out.append("&#35;");
                case '\n', '\r' -> out.append(' ');
                case '|', '*', '_', '`', '[', ']', '\\', '~', '!' ->
                    out.append('\\').append(c);
                default -> out.append(c);
            }
        }
        return out.toString();
    }
}
