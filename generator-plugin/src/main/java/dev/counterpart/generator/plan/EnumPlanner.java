package dev.counterpart.generator.plan;

import com.palantir.javapoet.ClassName;
import dev.counterpart.generator.names.JavaNames;
import dev.counterpart.generator.names.NameScope;
import dev.counterpart.model.schema.ObjectSchema;
import java.util.ArrayList;
import java.util.List;

/** Plans open enums. */
final class EnumPlanner {

    /** What every generated enum declares itself. */
    private static final List<String> FIXED = List.of("UNKNOWN", "ALL");

    private EnumPlanner() {}

    static EnumPlan plan(ClassName name, ObjectSchema schema) {
        NameScope scope = NameScope.ofMembers(FIXED);
        List<EnumPlan.Value> values = new ArrayList<>();
        for (String text : Shapes.textEnum(schema).orElseThrow()) {
            values.add(new EnumPlan.Value(
                    text,
                    scope.take(List.of(
                            JavaNames.constant(text), JavaNames.spelled(text), JavaNames.spelled(text) + "_"))));
        }
        return new EnumPlan(name, schema, values);
    }
}
