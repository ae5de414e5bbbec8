package dev.counterpart.generator.plan;

import com.palantir.javapoet.ClassName;
import dev.counterpart.model.schema.ObjectSchema;
import java.util.List;
import java.util.Optional;

/**
 * A class for an object with declared properties.
 *
 * @param extras what members may stand beside the declared ones
 * @param count how many members it may have, declared or not
 */
public record ObjectPlan(
        ClassName name,
        ObjectSchema schema,
        List<PropertyPlan> properties,
        Extras extras,
        CountRules count,
        Optional<ContractPlan> contract)
        implements TypePlan {

    /** What {@code additionalProperties} says. */
    public sealed interface Extras {

        /** Unknown members are kept as they came. */
        record Kept() implements Extras {}

        /** An unknown member is a violation. */
        record Refused() implements Extras {}

        /**
         * Members of one type, read like a map.
         *
         * @param javaName the accessor's name
         */
        record Typed(ValuePlan value, String javaName) implements Extras {}
    }

    public ObjectPlan {
        properties = List.copyOf(properties);
    }

    /** Properties that hold a value of their own, constants left out. */
    public List<PropertyPlan> stored() {
        return properties.stream().filter(PropertyPlan::isStored).toList();
    }

    ObjectPlan with(Optional<ContractPlan> contract) {
        return new ObjectPlan(name, schema, properties, extras, count, contract);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.object(this);
    }
}
