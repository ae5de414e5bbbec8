package dev.counterpart.generator.plan;

import com.palantir.javapoet.ClassName;
import dev.counterpart.model.schema.ObjectSchema;
import java.util.List;
import java.util.Optional;

/**
 * A sealed interface over objects that a member with a constant text tells apart.
 *
 * @param discriminator the member's name in documents
 * @param keyword {@code oneOf} or {@code anyOf}; the same here, since at most one arm can match
 */
public record UnionPlan(
        ClassName name,
        ObjectSchema schema,
        String keyword,
        String discriminator,
        List<Arm> arms,
        Optional<ContractPlan> contract)
        implements TypePlan {

    /**
     * One arm: a record inside the interface, around an object.
     *
     * @param name the record
     * @param type the object's class
     * @param javaName what {@code match} calls its function
     * @param tags the discriminator's values
     */
    public record Arm(ClassName name, ClassName type, String javaName, List<String> tags) {
        public Arm {
            tags = List.copyOf(tags);
        }
    }

    public UnionPlan {
        arms = List.copyOf(arms);
    }

    UnionPlan with(Optional<ContractPlan> contract) {
        return new UnionPlan(name, schema, keyword, discriminator, arms, contract);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.union(this);
    }
}
