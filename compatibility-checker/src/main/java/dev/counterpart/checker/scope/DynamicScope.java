package dev.counterpart.checker.scope;

import dev.counterpart.model.schema.SchemaId;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the dynamic anchors mean at some point of an evaluation (2020-12 core 7.1): for each name the schema of the outermost
 * resource that has it. Two ways to the same point that agree in this are one.
 */
public record DynamicScope(Map<String, SchemaId> outermost) {

    /** Before any resource is entered. */
    public static final DynamicScope NONE = new DynamicScope(Map.of());

    public DynamicScope {
        outermost = Collections.unmodifiableMap(new TreeMap<>(outermost));
    }

    /** This scope inside a resource with these anchors: names that are taken stay. */
    DynamicScope within(Map<String, SchemaId> anchors) {
        if (outermost.keySet().containsAll(anchors.keySet())) {
            return this;
        }
        TreeMap<String, SchemaId> all = new TreeMap<>(anchors);
        all.putAll(outermost);
        return new DynamicScope(all);
    }
}
