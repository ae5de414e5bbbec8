package dev.counterpart.checker.rule;

import dev.counterpart.checker.fact.Rule;
import java.util.List;

/** Every rule about two schemas: a new one is a file in this package, a line here, a page and a fixture. */
public final class Rules {

    private static final List<Rule> ALL = List.of(
            new AdditionalPropertiesChanged(),
            new AnnotationChanged(),
            new BoundLoosened(),
            new BoundTightened(),
            new ConditionChanged(),
            new ConstChanged(),
            new ContainsChanged(),
            new DependencyChanged(),
            new EnumDropped(),
            new EnumIntroduced(),
            new EnumReordered(),
            new EnumValueAdded(),
            new EnumValueRemoved(),
            new FormatChanged(),
            new ItemsChanged(),
            new NotChanged(),
            new OneOfArmAdded(),
            new OneOfArmRemoved(),
            new OptionalPropertyAdded(),
            new PatternChanged(),
            new PatternPropertiesChanged(),
            new PropertyBecameOptional(),
            new PropertyBecameRequired(),
            new PropertyNamesChanged(),
            new PropertyRemoved(),
            new RequiredPropertyAdded(),
            new SchemaRestructured(),
            new TupleChanged(),
            new TypeChanged(),
            new TypeRenamed(),
            new UnevaluatedChanged(),
            new UnionChanged(),
            new UniqueItemsChanged());

    private Rules() {}

    /** The rules that name a change, by id. */
    public static List<Rule> all() {
        return ALL;
    }

    /** The rule that speaks where no other can. */
    public static Rule lastResort() {
        return new AcceptedDocumentsChanged();
    }
}
