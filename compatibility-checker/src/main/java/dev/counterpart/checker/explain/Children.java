package dev.counterpart.checker.explain;

import dev.counterpart.checker.fact.Arms;
import dev.counterpart.checker.fact.InstancePath;
import dev.counterpart.checker.fact.Pair;
import dev.counterpart.checker.fact.SchemaView;
import dev.counterpart.model.schema.Keyword;
import dev.counterpart.model.schema.NamedSchema;
import dev.counterpart.model.schema.ObjectSchema;
import dev.counterpart.model.schema.Schema;
import dev.counterpart.model.schema.keyword.AdditionalProperties;
import dev.counterpart.model.schema.keyword.AllOf;
import dev.counterpart.model.schema.keyword.Contains;
import dev.counterpart.model.schema.keyword.Else;
import dev.counterpart.model.schema.keyword.If;
import dev.counterpart.model.schema.keyword.MaxContains;
import dev.counterpart.model.schema.keyword.PropertyNames;
import dev.counterpart.model.schema.keyword.Then;
import dev.counterpart.model.schema.keyword.UnevaluatedItems;
import dev.counterpart.model.schema.keyword.UnevaluatedProperties;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The schemas inside two that speak of the same value, matched: by the member's name, the pattern, the place in a tuple, the
 * keyword. Schemas below {@code not} and {@code if} are not among them, since there less asks more: rules speak of those
 * keywords as a whole.
 */
final class Children {

    /** Two schemas that speak of the same part of a value. */
    record Child(InstancePath path, Schema before, Schema after) {}

    private final Pair pair;
    private final List<Child> children = new ArrayList<>();

    private Children(Pair pair) {
        this.pair = pair;
    }

    static List<Child> of(Pair pair) {
        Children found = new Children(pair);
        found.members();
        found.elements();
        found.inPlace();
        return found.children;
    }

    /**
     * The parts of {@code allOf}, one by one: what a pair does that nothing in it tells, one of them may tell, where a keyword
     * stands in several.
     */
    static List<Child> parts(Pair pair) {
        Children found = new Children(pair);
        List<Schema> was = pair.before(AllOf.class).map(AllOf::schemas).orElse(List.of());
        List<Schema> is = pair.after(AllOf.class).map(AllOf::schemas).orElse(List.of());
        if (was.size() == is.size()) {
            found.inOrder(was, is, index -> pair.path());
        }
        return found.children;
    }

    private void members() {
        InstancePath path = pair.path();
        named(pair.before().properties(), pair.after().properties(), path::member);
        named(
                pair.before().patternProperties(),
                pair.after().patternProperties(),
                pattern -> path.member("/" + pattern + "/"));
        both(path.member("*"), AdditionalProperties.class, AdditionalProperties::schema);
        both(path.member("*"), UnevaluatedProperties.class, UnevaluatedProperties::schema);
        both(path.names(), PropertyNames.class, PropertyNames::schema);
    }

    private void elements() {
        InstancePath path = pair.path();
        inOrder(pair.before().tuple(), pair.after().tuple(), path::element);
        both(path.element(), pair.before().rest(), pair.after().rest());
        both(path.element(), UnevaluatedItems.class, UnevaluatedItems::schema);
        if (pair.before(MaxContains.class).isEmpty()
                && pair.after(MaxContains.class).isEmpty()) {
            both(path.element(), Contains.class, Contains::schema);
        }
    }

    private void inPlace() {
        named(pair.before().dependentSchemas(), pair.after().dependentSchemas(), name -> pair.path());
        for (Arms.Match match : Arms.of(pair.before(), pair.after()).matched()) {
            children.add(new Child(
                    pair.path(), match.before().schema(), match.after().schema()));
        }
        boolean asked = pair.before().source(If.class).isPresent()
                && SchemaView.same(pair.before().source(If.class), pair.after().source(If.class));
        if (asked) {
            both(pair.path(), Then.class, Then::schema);
            both(pair.path(), Else.class, Else::schema);
        }
    }

    private void named(Map<String, NamedSchema> was, Map<String, NamedSchema> is, Function<String, InstancePath> path) {
        for (NamedSchema one : was.values()) {
            NamedSchema same = is.get(one.name());
            if (same != null) {
                children.add(new Child(path.apply(one.name()), one.schema(), same.schema()));
            }
        }
    }

    private <K extends Keyword> void both(InstancePath path, Class<K> type, Function<K, Schema> schema) {
        both(path, pair.before(type).map(schema), pair.after(type).map(schema));
    }

    /** A plain yes or no is told by the rules of the keyword itself. */
    private void both(InstancePath path, Optional<Schema> was, Optional<Schema> is) {
        if (was.filter(ObjectSchema.class::isInstance).isPresent()
                && is.filter(ObjectSchema.class::isInstance).isPresent()) {
            children.add(new Child(path, was.orElseThrow(), is.orElseThrow()));
        }
    }

    private void inOrder(List<Schema> was, List<Schema> is, Function<Integer, InstancePath> path) {
        for (int i = 0; i < Math.min(was.size(), is.size()); i++) {
            children.add(new Child(path.apply(i), was.get(i), is.get(i)));
        }
    }
}
