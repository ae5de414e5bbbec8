package dev.counterpart.checker.review.change;

import dev.counterpart.checker.asyncapi.ApiComparison;
import dev.counterpart.checker.asyncapi.ApiFact;
import dev.counterpart.checker.asyncapi.ApiState;
import dev.counterpart.checker.asyncapi.Elsewhere;
import dev.counterpart.checker.asyncapi.Interfaces;
import dev.counterpart.checker.asyncapi.MessagePair;
import dev.counterpart.checker.asyncapi.SchemaChanges;
import dev.counterpart.checker.asyncapi.rule.ApiRules;
import dev.counterpart.checker.profile.CompatibilityProfile;
import dev.counterpart.checker.review.catalog.CatalogIndex;
import dev.counterpart.checker.review.catalog.ResourceRef;
import dev.counterpart.model.asyncapi.AsyncApiDocument;
import dev.counterpart.model.asyncapi.AsyncApiMessage;
import dev.counterpart.model.catalog.MessageContract;
import dev.counterpart.model.catalog.MessagePointer;
import dev.counterpart.model.catalog.Service;
import dev.counterpart.model.diagnostic.SourceLocation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How messages travel, as the services' AsyncAPI documents have it: the facts that the gate judges, in a review's words. What happens
 * to headers is told whether it breaks anybody or not. What a service's page tells, its document does not tell again.
 */
final class InterfaceChanges {

    private static final String HEADERS = "message-headers-changed";

    /** Rules that speak of what a service's page lists as sent and received. */
    private static final Set<String> LISTED =
            Set.of("operation-added", "operation-removed", "operation-message-added", "operation-message-removed");

    private final CatalogIndex before;
    private final CatalogIndex after;
    private final SchemaChanges schemas;
    private final Elsewhere elsewhere;
    private final List<Change> changes = new ArrayList<>();

    private InterfaceChanges(CatalogIndex before, CatalogIndex after, CompatibilityProfile profile) {
        this.before = before;
        this.after = after;
        this.schemas = new SchemaChanges(before.set().schemas(), after.set().schemas(), profile);
        this.elsewhere = elsewhere(before, after);
    }

    static List<Change> between(CatalogIndex before, CatalogIndex after, CompatibilityProfile profile) {
        InterfaceChanges found = new InterfaceChanges(before, after, profile);
        Interfaces interfaces = Interfaces.between(before.set(), after.set());
        Pair.of(before.set().services(), after.set().services())
                .forEach(pair -> found.begun(pair.before(), pair.after()));
        interfaces.gone().forEach(found::gone);
        interfaces.pairs().forEach(found::compare);
        return found.changes;
    }

    /** Contracts of messages are compared by themselves. */
    private static Elsewhere elsewhere(CatalogIndex before, CatalogIndex after) {
        Set<String> was = ids(before.set().latestMessages());
        Set<String> is = ids(after.set().latestMessages());
        Set<String> both = new HashSet<>(was);
        both.retainAll(is);
        Set<String> answered = ids(after.set()
                .latestMessages()
                .filter(message -> both.contains(message.id())
                        && message.response().isPresent()
                        && before.set()
                                .message(message.id())
                                .flatMap(MessageContract::response)
                                .isPresent()));
        was.removeAll(is);
        return new Elsewhere(both, answered, Set.of(), was);
    }

    private static Set<String> ids(Stream<MessageContract> messages) {
        return messages.map(MessageContract::id).collect(Collectors.toCollection(HashSet::new));
    }

    private void begun(Service was, Service is) {
        if (was.asyncApis().isEmpty() && !is.asyncApis().isEmpty()) {
            add(
                    ChangeKind.DELIVERY_CHANGED,
                    is,
                    Optional.empty(),
                    Effect.STRUCTURE,
                    "has an AsyncAPI document now",
                    is.location());
        }
    }

    private void gone(Interfaces.Gone gone) {
        gone.after()
                .ifPresent(service -> add(
                        ChangeKind.DELIVERY_CHANGED,
                        service,
                        Optional.empty(),
                        Effect.BREAKING,
                        service.asyncApis().isEmpty()
                                ? "has no AsyncAPI document any more"
                                : "has no AsyncAPI document \""
                                        + gone.document().title() + "\" any more",
                        service.location()));
    }

    private void compare(Interfaces.Both pair) {
        Service service = pair.service().after();
        AsyncApiDocument document = pair.document().before();
        ApiComparison comparison = new ApiComparison(
                service.id(),
                new ApiState(document, before.set()),
                new ApiState(pair.document().after(), after.set()),
                elsewhere,
                schemas);
        List<ApiFact> facts = ApiRules.facts(comparison);
        Set<String> listing = listingChanges(pair.service().before(), service);
        for (ApiFact fact : facts) {
            boolean told = LISTED.contains(fact.rule()) && listing.containsAll(fact.messages());
            if (!told && !isOfDescribedHeaders(fact, comparison)) {
                tell(service, fact);
            }
        }
        Map<String, MessagePair> messages = new TreeMap<>();
        comparison.messages().forEach(message -> messages.putIfAbsent(message.id(), message));
        messages.values().forEach(message -> headers(service, message, facts));
    }

    /** Messages that the page lists now and did not, or the other way about. */
    private static Set<String> listingChanges(Service was, Service is) {
        Set<String> then = listed(was);
        Set<String> now = listed(is);
        Set<String> changed = new HashSet<>(then);
        changed.addAll(now);
        changed.removeIf(id -> then.contains(id) && now.contains(id));
        return changed;
    }

    private static Set<String> listed(Service service) {
        return Stream.concat(service.sends().stream(), service.receives().stream())
                .map(MessagePointer::id)
                .collect(Collectors.toSet());
    }

    private static boolean isOfDescribedHeaders(ApiFact fact, ApiComparison comparison) {
        return fact.rule().equals(HEADERS)
                && comparison.messages().stream()
                        .anyMatch(pair -> fact.messages().contains(pair.id()) && describesHeaders(pair));
    }

    private static boolean describesHeaders(MessagePair pair) {
        return pair.before().headers().isPresent() && pair.after().headers().isPresent();
    }

    private void tell(Service service, ApiFact fact) {
        List<Optional<ResourceRef>> related = fact.messages().stream()
                .map(id -> after.message(id).or(() -> before.message(id)))
                .filter(Optional::isPresent)
                .toList();
        String words = FactEffects.words(fact);
        if (related.isEmpty()) {
            add(kind(fact), service, Optional.empty(), FactEffects.of(fact), words, fact.after());
        }
        for (Optional<ResourceRef> message : related) {
            add(kind(fact), service, message, FactEffects.of(fact), words, fact.after());
        }
    }

    private static ChangeKind kind(ApiFact fact) {
        return switch (fact.rule()) {
            case "message-key-changed" -> ChangeKind.KEY_CHANGED;
            case HEADERS -> ChangeKind.HEADERS_CHANGED;
            case "operation-channel-changed" -> ChangeKind.CHANNEL_CHANGED;
            default ->
                fact.rule().startsWith("channel-") || fact.rule().startsWith("server-")
                        ? ChangeKind.CHANNEL_CHANGED
                        : ChangeKind.DELIVERY_CHANGED;
        };
    }

    private void headers(Service service, MessagePair pair, List<ApiFact> facts) {
        if (!describesHeaders(pair)) {
            return;
        }
        AsyncApiMessage now = pair.after();
        List<SchemaDifference> real = SchemaDifferences.between(
                        before.set().schemas(),
                        pair.before().headers().orElseThrow(),
                        after.set().schemas(),
                        now.headers().orElseThrow())
                .stream()
                .filter(difference -> !difference.textOnly())
                .toList();
        if (!real.isEmpty()) {
            Effect effect = facts.stream()
                    .filter(fact -> fact.rule().equals(HEADERS)
                            && fact.contract().filter(pair.id()::equals).isPresent())
                    .map(FactEffects::of)
                    .findFirst()
                    .orElse(Effect.ADDITIVE);
            add(
                    ChangeKind.HEADERS_CHANGED,
                    service,
                    after.message(pair.id()).or(() -> before.message(pair.id())),
                    effect,
                    "headers of " + pair.id() + ": "
                            + real.stream().map(SchemaDifference::words).collect(Collectors.joining("; ")),
                    now.location());
        }
    }

    private void add(
            ChangeKind kind,
            Service service,
            Optional<ResourceRef> related,
            Effect effect,
            String words,
            SourceLocation location) {
        String description = service.id() + ": " + words;
        changes.add(new Change(kind, ResourceRef.of(service), related, effect, description, List.of(), location));
    }
}
