package dev.counterpart.checker.gate;

import dev.counterpart.checker.asyncapi.rule.ApiRules;
import dev.counterpart.checker.confluent.RegistryFacts;
import dev.counterpart.checker.release.ReleasedState;
import java.util.Map;
import java.util.TreeMap;

/** The ids of what the gate finds by itself, beside the facts about schemas; each with its one-line meaning. */
public final class GateRules {

    public static final String MESSAGE_REMOVED = "message-removed";
    public static final String KIND_CHANGED = "kind-changed";
    public static final String RESPONSE_CHANGED = "response-changed";
    public static final String VERSION_NOT_RAISED = "version-not-raised";
    public static final String VERSION_LOWERED = "version-lowered";
    public static final String MAJOR_VERSION_RAISED = "major-version-raised";
    public static final String CONTAINMENT_UNDECIDED = ApiRules.UNDECIDED;
    public static final String INTERFACE_REMOVED = "interface-removed";

    private GateRules() {}

    /** Every id with its meaning. */
    public static Map<String, String> meanings() {
        Map<String, String> meanings = new TreeMap<>(Map.of(
                MESSAGE_REMOVED,
                "A released message is no longer in the catalog.",
                KIND_CHANGED,
                "A message has another kind than the one that was released.",
                RESPONSE_CHANGED,
                "A query got or lost its answer.",
                VERSION_NOT_RAISED,
                "A message or an AsyncAPI document changed and its version was raised too little, or not at all.",
                VERSION_LOWERED,
                "A message or an AsyncAPI document has a lower version than one that was released.",
                MAJOR_VERSION_RAISED,
                "A message or an AsyncAPI document broke under a new major version, as it may.",
                CONTAINMENT_UNDECIDED,
                "It can't be decided whether documents are still read.",
                INTERFACE_REMOVED,
                "A service has an AsyncAPI document less.",
                ReleasedState.EDITED,
                "A released version differs from what was released.",
                ReleasedState.BROKEN,
                "A folder below .released can't be read as a release."));
        meanings.put(RegistryFacts.ID, "A rule of Confluent's registry does not allow a change.");
        return meanings;
    }
}
