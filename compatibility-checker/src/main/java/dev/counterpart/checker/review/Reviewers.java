package dev.counterpart.checker.review;

import dev.counterpart.checker.review.ReviewReport.Reason;
import dev.counterpart.checker.review.ReviewReport.Reviewer;
import dev.counterpart.checker.review.catalog.CatalogIndex;
import dev.counterpart.checker.review.catalog.ResourceRef;
import dev.counterpart.checker.review.reach.FlowDomains;
import dev.counterpart.checker.review.reach.ResourcePath;
import dev.counterpart.checker.review.rules.ReviewRules;
import dev.counterpart.checker.review.rules.ReviewerRule;
import dev.counterpart.checker.review.rules.Role;
import dev.counterpart.checker.review.rules.Situation;
import dev.counterpart.model.catalog.ResourceKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Turns the roles that the reviewer table asks for into teams, change by change. */
final class Reviewers {

    /** A reason with the role that sorts it: owners come first. */
    private record Weighed(Role role, Reason reason) {}

    private final CatalogIndex before;
    private final CatalogIndex after;
    private final ReviewRules rules;
    private final Map<String, List<Weighed>> byTeam = new LinkedHashMap<>();

    Reviewers(CatalogIndex before, CatalogIndex after, ReviewRules rules) {
        this.before = before;
        this.after = after;
        this.rules = rules;
    }

    void ask(Situation situation, ReviewerRule rule) {
        ResourceRef subject = situation.change().subject();
        for (Role role : rule.roles()) {
            switch (role) {
                case OWNER -> add(owners(subject), role, "owner", subject, rule);
                case PREVIOUS_OWNER -> add(before.ownersOf(subject), role, "previous owner", subject, rule);
                case READERS -> ties(situation, rule, role, List.of("receives", "handles", "answers", "takes in"));
                case SENDERS -> ties(situation, rule, role, List.of("publishes", "sends", "asks"));
                case USERS -> ties(situation, rule, role, List.of("writes", "reads"));
                case RELATED_OWNER ->
                    situation
                            .change()
                            .related()
                            .ifPresent(
                                    related -> add(owners(related), role, "owner of " + related.id(), subject, rule));
                case FLOW_DOMAINS -> flowDomains(situation, rule, role);
                case DOMAIN_OWNER ->
                    situation.domains().stream()
                            .sorted()
                            .map(id -> new ResourceRef(ResourceKind.DOMAIN, id))
                            .forEach(domain -> add(owners(domain), role, "owner of " + domain, subject, rule));
            }
        }
        add(rule.teams(), Role.DOMAIN_OWNER, rule.id(), subject, rule);
    }

    List<Reviewer> all() {
        Comparator<Weighed> byRole = Comparator.comparing(Weighed::role);
        Comparator<Map.Entry<String, List<Weighed>>> strongest = Comparator.comparing(
                entry -> Collections.min(entry.getValue(), byRole).role());
        return byTeam.entrySet().stream()
                .sorted(strongest)
                .map(entry -> new Reviewer(
                        entry.getKey(),
                        entry.getValue().stream()
                                .sorted(byRole)
                                .map(Weighed::reason)
                                .distinct()
                                .toList()))
                .toList();
    }

    /** Services one step away from the resource that changed, or from the one that the change ties it to. */
    private void ties(Situation situation, ReviewerRule rule, Role role, List<String> hows) {
        for (ResourcePath path : situation.reach().affected()) {
            boolean fromSubject = path.length() == 1;
            boolean fromRelated = path.length() == 2
                    && situation
                            .change()
                            .related()
                            .filter(path.hops().get(1).resource()::equals)
                            .isPresent();
            if (fromSubject || fromRelated) {
                String how = path.hops().get(path.length()).how();
                if (hows.contains(how)) {
                    add(
                            owners(path.end()),
                            role,
                            person(how),
                            situation.change().subject(),
                            rule);
                }
            }
        }
    }

    private static String person(String how) {
        return switch (how) {
            case "receives", "reads", "takes in" -> "reader";
            case "handles", "answers" -> "handler";
            case "publishes" -> "publisher";
            case "sends", "asks" -> "sender";
            case "writes" -> "writer";
            default -> throw new IllegalArgumentException(how);
        };
    }

    /** Of the flow that changed; where none did, of the critical flows with a step that the change is about. */
    private void flowDomains(Situation situation, ReviewerRule rule, Role role) {
        ResourceRef subject = situation.change().subject();
        Stream<ResourceRef> flows = subject.kind() == ResourceKind.FLOW
                ? Stream.of(subject)
                : situation.reach().affected().stream()
                        .filter(path ->
                                path.hops().get(path.length() - 1).resource().kind() != ResourceKind.FLOW)
                        .map(ResourcePath::end)
                        .filter(name -> name.kind() == ResourceKind.FLOW)
                        .filter(flow -> rules.criticalFlows().contains(flow.id()));
        flows.forEach(flow -> FlowDomains.of(flow, before, after)
                .forEach(domain -> add(owners(domain), role, domain.id() + " in " + flow.id(), subject, rule)));
    }

    /** The owner now; of what is gone, the owner then. */
    private List<String> owners(ResourceRef name) {
        return after.has(name) ? after.ownersOf(name) : before.ownersOf(name);
    }

    private void add(List<String> teams, Role role, String label, ResourceRef subject, ReviewerRule rule) {
        for (String team : teams) {
            byTeam.computeIfAbsent(team, key -> new ArrayList<>())
                    .add(new Weighed(role, new Reason(label, subject, rule.id())));
        }
    }
}
