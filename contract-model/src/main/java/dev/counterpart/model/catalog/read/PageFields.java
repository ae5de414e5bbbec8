package dev.counterpart.model.catalog.read;

import dev.counterpart.model.catalog.ResourceKind;
import dev.counterpart.model.diagnostic.DidYouMean;
import dev.counterpart.model.diagnostic.RuleIds;
import dev.counterpart.model.tree.Member;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The fields that a page may have, by kind: those of EventCatalog's content collections, which refuses others, and whatever
 * begins with {@code x-}. A field that is none of them is probably misspelled, and says nothing: {@code recieves}.
 */
final class PageFields {

    private static final Set<String> OF_RESOURCES = words("id name summary version draft badges owners schemaPath"
            + " specifications sidebar repository hidden editUrl resourceGroups styles deprecated visualiser attachments"
            + " diagrams versions latestVersion catalog detailsPanel");

    private static final Set<String> OF_PEOPLE =
            words("id name version summary role email hidden avatarUrl source readOnly members"
                    + " associatedTeams slackDirectMessageUrl msTeamsDirectMessageUrl ownedAgents ownedDomains ownedServices ownedEvents"
                    + " ownedCommands ownedQueries");

    private static final Set<String> OF_MESSAGES =
            words("operation producers consumers channels schemas messageChannels");

    private static final Map<ResourceKind, Set<String>> OWN = new EnumMap<>(Map.of(
            ResourceKind.DOMAIN,
            words("services agents domains systems entities data-products flows sends receives"),
            ResourceKind.SYSTEM,
            words("scope services flows entities containers relationships actors"),
            ResourceKind.SERVICE,
            words("sends receives entities writesTo readsFrom flows externalSystem"),
            ResourceKind.AGENT,
            words("sends receives writesTo readsFrom flows model tools"),
            ResourceKind.CHANNEL,
            words("channels address protocols deliveryGuarantee routes parameters messages"),
            ResourceKind.CONTAINER,
            words(
                    "container_type technology purpose authoritative access_mode classification residency retention services"
                            + " servicesThatWriteToContainer servicesThatReadFromContainer dataProductsThatWriteToContainer"
                            + " dataProductsThatReadFromContainer"),
            ResourceKind.FLOW,
            words("steps"),
            ResourceKind.ENTITY,
            words("aggregateRoot identifier properties services domains"),
            ResourceKind.DATA_PRODUCT,
            words("inputs outputs"),
            ResourceKind.ADR,
            words("status date decisionMakers appliesTo supersedes supersededBy amends amendedBy related")));

    private static final Set<String> OF_A_MESSAGE = together(OF_RESOURCES, OF_MESSAGES);

    private static final Map<ResourceKind, Set<String>> OF_A_KIND = OWN.entrySet().stream()
            .collect(
                    Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> together(OF_RESOURCES, entry.getValue())));

    private PageFields() {}

    static void check(Page page) {
        Set<String> known = known(page);
        for (Member member : page.fields().object().members()) {
            if (!member.name().startsWith("x-") && !known.contains(member.name())) {
                String near = DidYouMean.hint(member.name(), known);
                page.fields()
                        .diagnostics()
                        .warning(
                                RuleIds.UNKNOWN_FIELD,
                                member.location(),
                                "\"" + member.name() + "\" is no field of a page of this kind",
                                near.isEmpty() ? "fields of your own begin with \"x-\"" : near);
            }
        }
    }

    private static Set<String> known(Page page) {
        if (page.is(ResourceKind.TEAM) || page.is(ResourceKind.USER)) {
            return OF_PEOPLE;
        }
        return page.isMessage()
                ? OF_A_MESSAGE
                : OF_A_KIND.getOrDefault(page.kind().orElseThrow(), OF_RESOURCES);
    }

    private static Set<String> together(Set<String> some, Set<String> more) {
        Set<String> all = new TreeSet<>(some);
        all.addAll(more);
        return Collections.unmodifiableSet(all);
    }

    private static Set<String> words(String text) {
        return Set.of(text.split(" "));
    }
}
