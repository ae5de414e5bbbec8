package dev.counterpart.generator.plan;

import com.palantir.javapoet.ClassName;
import dev.counterpart.model.schema.ObjectSchema;
import java.util.List;

/** An open enum: the text as it came, the known ones as constants. */
public record EnumPlan(ClassName name, ObjectSchema schema, List<Value> values) implements TypePlan {

    /**
     * A value the schema knows.
     *
     * @param constant its name in Java
     */
    public record Value(String text, String constant) {}

    public EnumPlan {
        values = List.copyOf(values);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.open(this);
    }
}
