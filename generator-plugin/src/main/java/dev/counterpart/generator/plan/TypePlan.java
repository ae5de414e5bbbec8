package dev.counterpart.generator.plan;

import com.palantir.javapoet.ClassName;
import dev.counterpart.model.schema.ObjectSchema;

/** A Java type to emit. */
public sealed interface TypePlan permits ObjectPlan, UnionPlan, EnumPlan {

    ClassName name();

    /** The schema it stands for: its description and its place go into the class comment. */
    ObjectSchema schema();

    /** Calls the method for this kind. */
    <R> R accept(Visitor<R> visitor);

    /** One method per kind. */
    interface Visitor<R> {
        R object(ObjectPlan plan);

        R union(UnionPlan plan);

        R open(EnumPlan plan);
    }
}
