package dev.counterpart.generator.plan;

import dev.counterpart.generator.names.JavaNames;
import dev.counterpart.model.ContractSet;
import dev.counterpart.model.catalog.MessageContract;
import dev.counterpart.model.catalog.SemanticVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which version of a message goes into which package: one package per domain and major version, with the newest version of
 * that major. Below 1.0.0 each minor counts as a major.
 */
final class MessageSelection {

    private MessageSelection() {}

    /** Messages by the name of their package, both sorted. */
    static Map<String, List<MessageContract>> byPackage(ContractSet contracts, String basePackage) {
        Map<String, Map<String, MessageContract>> newest = new TreeMap<>();
        for (MessageContract message : contracts.messages()) {
            newest.computeIfAbsent(packageOf(message, basePackage), name -> new TreeMap<>())
                    .merge(message.id(), message, MessageSelection::newer);
        }
        Map<String, List<MessageContract>> selected = new TreeMap<>();
        newest.forEach((name, messages) -> selected.put(name, new ArrayList<>(messages.values())));
        return selected;
    }

    static String packageOf(MessageContract message, String basePackage) {
        return domainPackage(message.domain(), basePackage) + "." + versionSegment(message);
    }

    static String domainPackage(String domain, String basePackage) {
        return domain.isEmpty() ? basePackage : basePackage + "." + JavaNames.packageSegment(domain);
    }

    private static String versionSegment(MessageContract message) {
        SemanticVersion version = SemanticVersion.parse(message.version())
                .orElseThrow(() -> new IllegalArgumentException("no semantic version: " + message.version()));
        return version.major() > 0 ? "v" + version.major() : "v0_" + version.minor();
    }

    private static MessageContract newer(MessageContract one, MessageContract other) {
        return SemanticVersion.TEXT_ORDER.compare(one.version(), other.version()) >= 0 ? one : other;
    }
}
