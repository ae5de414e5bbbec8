package dev.counterpart.generator.plan;

import com.palantir.javapoet.ClassName;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One generated package of types.
 *
 * @param about what the package holds, for its own comment
 * @param types sorted by name
 * @param codecs the codec of each type
 */
public record PackagePlan(String name, String about, List<TypePlan> types, Map<ClassName, ClassName> codecs) {

    public PackagePlan {
        types = List.copyOf(types);
        codecs = Collections.unmodifiableMap(new TreeMap<>(codecs));
    }
}
