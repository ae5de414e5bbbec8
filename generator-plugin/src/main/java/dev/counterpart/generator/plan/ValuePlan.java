package dev.counterpart.generator.plan;

import com.palantir.javapoet.ClassName;
import dev.counterpart.model.schema.SchemaId;
import dev.counterpart.model.tree.Node;
import java.util.Optional;

/**
 * How a JSON value stands in Java: as a Java type of the platform with rules to check, or as a class of ours.
 */
public sealed interface ValuePlan {

    /** Calls the method for this kind; a new kind then breaks the build wherever kinds are told apart. */
    <R> R accept(Visitor<R> visitor);

    /** One method per kind. */
    interface Visitor<R> {
        R text(Text plan);

        R typedText(TypedText plan);

        R whole(Whole plan);

        R decimal(Decimal plan);

        R binary(Binary plan);

        R flag(Flag plan);

        R constant(Constant plan);

        R raw(Raw plan);

        R list(ListOf plan);

        R map(MapOf plan);

        R type(TypeRef plan);

        R nullable(Nullable plan);

        R nothing(Nothing plan);
    }

    /** {@code String}. */
    record Text(SchemaId schema, TextRules rules) implements ValuePlan {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.text(this);
        }
    }

    /** A string whose format has a Java type of its own. */
    record TypedText(SchemaId schema, TextFormat format) implements ValuePlan {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.typedText(this);
        }
    }

    /** {@code long}, or {@code int} when the schema says {@code format: int32}. */
    record Whole(SchemaId schema, boolean int32, NumberRules rules) implements ValuePlan {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.whole(this);
        }
    }

    /** {@code BigDecimal}. */
    record Decimal(SchemaId schema, NumberRules rules) implements ValuePlan {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.decimal(this);
        }
    }

    /** {@code double}, or {@code float}. */
    record Binary(SchemaId schema, boolean single, NumberRules rules) implements ValuePlan {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.binary(this);
        }
    }

    /**
     * {@code boolean}.
     *
     * @param only the only value, from {@code const}; empty: both
     */
    record Flag(SchemaId schema, Optional<Boolean> only) implements ValuePlan {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.flag(this);
        }
    }

    /**
     * Always the same scalar: nothing to store where it must be there.
     *
     * @param stored how it stands in Java where it may be absent, or is one item among others
     */
    record Constant(SchemaId schema, Node value, ValuePlan stored) implements ValuePlan {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.constant(this);
        }
    }

    /** Any JSON, kept as it came. */
    record Raw(SchemaId schema) implements ValuePlan {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.raw(this);
        }
    }

    /** {@code List}. */
    record ListOf(SchemaId schema, ValuePlan item, CountRules count, boolean unique) implements ValuePlan {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.list(this);
        }
    }

    /** {@code Map} from member names: an object without declared properties. */
    record MapOf(SchemaId schema, ValuePlan value, CountRules count) implements ValuePlan {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.map(this);
        }
    }

    /** A generated class. */
    record TypeRef(ClassName type) implements ValuePlan {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.type(this);
        }
    }

    /** {@code null}, or a value. */
    record Nullable(ValuePlan value) implements ValuePlan {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.nullable(this);
        }
    }

    /** No value at all is allowed: the schema {@code false}. */
    record Nothing(SchemaId schema) implements ValuePlan {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.nothing(this);
        }
    }
}
