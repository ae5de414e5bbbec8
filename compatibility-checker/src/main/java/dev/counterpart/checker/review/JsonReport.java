package dev.counterpart.checker.review;

import dev.counterpart.checker.review.ReviewReport.AlsoUpdate;
import dev.counterpart.checker.review.ReviewReport.CalledReview;
import dev.counterpart.checker.review.ReviewReport.Reason;
import dev.counterpart.checker.review.ReviewReport.ReviewedChange;
import dev.counterpart.checker.review.ReviewReport.Reviewer;
import dev.counterpart.checker.review.catalog.ResourceRef;
import dev.counterpart.checker.review.change.Change;
import dev.counterpart.checker.review.reach.Hop;
import dev.counterpart.checker.review.reach.ResourcePath;
import dev.counterpart.checker.review.rules.Aspect;
import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.tree.ArrayNode;
import dev.counterpart.model.tree.BooleanNode;
import dev.counterpart.model.tree.JsonTreeWriter;
import dev.counterpart.model.tree.Member;
import dev.counterpart.model.tree.Node;
import dev.counterpart.model.tree.NumberNode;
import dev.counterpart.model.tree.ObjectNode;
import dev.counterpart.model.tree.StringNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** A review for programs. Member names only ever grow in number; {@code docs/guides/change-review.md} tells them all. */
public final class JsonReport {

    private static final SourceLocation NOWHERE = SourceLocation.ofFile("");

    private JsonReport() {}

    /** Indented, with a line feed at the end. */
    public static String of(ReviewReport report) {
        return JsonTreeWriter.indented(object(
                        member("formatVersion", number(1)),
                        member("before", text(report.before())),
                        member("after", text(report.after())),
                        member("changes", array(report.changes(), JsonReport::change)),
                        member("aspects", array(report.aspects(), JsonReport::aspect)),
                        member("reviewers", array(report.reviewers(), JsonReport::reviewer)),
                        member("reviews", array(report.reviews(), JsonReport::review)),
                        member("alsoUpdate", array(report.alsoUpdate(), JsonReport::update))))
                + "\n";
    }

    private static Node change(ReviewedChange reviewed) {
        Change change = reviewed.change();
        List<Member> members = new ArrayList<>();
        members.add(member("change", text(change.kind().word())));
        members.add(member("resource", resource(change.subject())));
        change.related().ifPresent(related -> members.add(member("related", resource(related))));
        members.add(member("effect", text(change.effect().word())));
        members.add(member("description", text(change.description())));
        members.add(member("parts", array(change.parts(), JsonReport::text)));
        members.add(member("location", location(change.location())));
        members.add(member("aspects", array(reviewed.aspects(), JsonReport::text)));
        members.add(member("affected", array(reviewed.reach().affected(), JsonReport::affected)));
        return new ObjectNode(NOWHERE, members);
    }

    private static Node affected(ResourcePath path) {
        return object(
                member("kind", text(path.end().kind().word())),
                member("id", text(path.end().id())),
                member("path", array(path.hops(), JsonReport::hop)));
    }

    private static Node hop(Hop hop) {
        return object(
                member("kind", text(hop.resource().kind().word())),
                member("id", text(hop.resource().id())),
                member("how", text(hop.how())),
                member("past", new BooleanNode(NOWHERE, hop.past())));
    }

    private static Node aspect(Aspect aspect) {
        return object(
                member("id", text(aspect.id())),
                member("name", text(aspect.name())),
                member("question", text(aspect.question())));
    }

    private static Node reviewer(Reviewer reviewer) {
        return object(
                member("team", text(reviewer.team())),
                member("reasons", array(reviewer.reasons(), JsonReport::reason)));
    }

    private static Node reason(Reason reason) {
        return object(
                member("role", text(reason.role())),
                member("resource", resource(reason.resource())),
                member("rule", text(reason.rule())));
    }

    private static Node review(CalledReview review) {
        return object(
                member("review", text(review.name())),
                member("needs", text(review.needs())),
                member("resources", array(review.resources(), JsonReport::resource)));
    }

    private static Node update(AlsoUpdate update) {
        return object(
                member("rule", text(update.rule())),
                member("resources", array(update.resources(), JsonReport::resource)),
                member("aspects", array(update.aspects(), JsonReport::text)),
                member("because", text(update.because())));
    }

    private static Node resource(ResourceRef name) {
        return object(member("kind", text(name.kind().word())), member("id", text(name.id())));
    }

    private static Node location(SourceLocation location) {
        return object(
                member("path", text(location.path())),
                member("line", number(location.line())),
                member("column", number(location.column())));
    }

    private static ObjectNode object(Member... members) {
        return new ObjectNode(NOWHERE, List.of(members));
    }

    private static <T> Node array(Collection<T> values, Function<T, Node> node) {
        return new ArrayNode(NOWHERE, values.stream().map(node).toList());
    }

    private static Member member(String name, Node value) {
        return new Member(name, NOWHERE, value);
    }

    private static Node text(String value) {
        return new StringNode(NOWHERE, value);
    }

    private static Node number(int value) {
        return new NumberNode(NOWHERE, Integer.toString(value), BigDecimal.valueOf(value));
    }
}
