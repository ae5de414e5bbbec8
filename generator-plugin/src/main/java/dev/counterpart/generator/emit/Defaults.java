package dev.counterpart.generator.emit;

import com.palantir.javapoet.CodeBlock;
import dev.counterpart.generator.plan.PropertyPlan;
import dev.counterpart.generator.plan.ValuePlan;
import dev.counterpart.model.tree.Node;
import dev.counterpart.model.tree.NumberNode;
import dev.counterpart.model.tree.StringNode;

/** Defaults as Java expressions. */
final class Defaults {

    private Defaults() {}

    static CodeBlock expression(PropertyPlan property) {
        Node value = property.defaultValue().orElseThrow();
        if (property.value() instanceof ValuePlan.TypeRef known && value instanceof StringNode text) {
            return CodeBlock.of("$T.of($L)", known.type(), SourceText.literal(text.value()));
        }
        if (property.value() instanceof ValuePlan.Whole whole && value instanceof NumberNode number) {
            return whole.int32()
                    ? CodeBlock.of("$L", number.value().intValueExact())
                    : CodeBlock.of("$LL", number.value().longValueExact());
        }
        return ConstantCode.expression(value);
    }
}
