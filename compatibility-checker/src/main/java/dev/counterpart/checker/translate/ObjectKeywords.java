package dev.counterpart.checker.translate;

import dev.counterpart.checker.formula.Atom;
import dev.counterpart.checker.formula.Formula;
import dev.counterpart.checker.formula.Kind;
import dev.counterpart.checker.language.Language;
import dev.counterpart.model.schema.NamedSchema;
import dev.counterpart.model.schema.keyword.AdditionalProperties;
import dev.counterpart.model.schema.keyword.Dependencies;
import dev.counterpart.model.schema.keyword.DependentRequired;
import dev.counterpart.model.schema.keyword.MaxProperties;
import dev.counterpart.model.schema.keyword.MinProperties;
import dev.counterpart.model.schema.keyword.PatternProperties;
import dev.counterpart.model.schema.keyword.Properties;
import dev.counterpart.model.schema.keyword.PropertyNames;
import dev.counterpart.model.schema.keyword.Required;
import dev.counterpart.model.schema.keyword.UnevaluatedProperties;
import dev.counterpart.model.tree.StringNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** properties, patternProperties, additionalProperties, unevaluatedProperties, propertyNames, required, dependencies, counts. */
final class ObjectKeywords {

    private ObjectKeywords() {}

    static void tell(Meanings meanings) {
        meanings.tell(Properties.class, ObjectKeywords::properties);
        meanings.tell(PatternProperties.class, ObjectKeywords::patternProperties);
        meanings.tell(AdditionalProperties.class, ObjectKeywords::additionalProperties);
        meanings.tell(
                UnevaluatedProperties.class,
                (keyword, place) -> new EvaluatedMembers(place)
                        .restIs(place.below(keyword.schema()))
                        .orElseGet(() -> place.unknown(
                                Optional.of(Kind.OBJECT), keyword, "which members are looked at can't be told")));
        meanings.tell(PropertyNames.class, ObjectKeywords::propertyNames);
        meanings.tell(
                Required.class,
                (keyword, place) -> place.formulas()
                        .every(keyword.names().stream()
                                .map(StringNode::value)
                                .map(place.formulas()::required)
                                .toList()));
        meanings.tell(DependentRequired.class, (keyword, place) -> dependentRequired(keyword.dependencies(), place));
        meanings.tell(
                Dependencies.class,
                (keyword, place) -> place.formulas()
                        .every(
                                dependentRequired(keyword.required(), place),
                                CombiningKeywords.dependentSchemas(keyword.schemas(), place)));
        meanings.tell(MinProperties.class, (keyword, place) -> place.atom(new Atom.MembersAtLeast(keyword.value())));
        meanings.tell(
                MaxProperties.class,
                (keyword, place) -> Counts.atMost(place, Kind.OBJECT, keyword.value(), Atom.MembersAtLeast::new));
    }

    private static Formula properties(Properties keyword, Place place) {
        return place.formulas()
                .every(keyword.properties().stream()
                        .map(property -> place.atom(
                                new Atom.Members(Language.only(property.name()), place.below(property.schema()))))
                        .toList());
    }

    private static Formula patternProperties(PatternProperties keyword, Place place) {
        return place.formulas()
                .every(keyword.properties().stream()
                        .map(property -> place.atom(new Atom.Members(
                                Patterns.language(
                                        property.name(),
                                        keyword,
                                        property.location(),
                                        place.formulas().work()),
                                place.below(property.schema()))))
                        .toList());
    }

    private static Formula additionalProperties(AdditionalProperties keyword, Place place) {
        List<String> named = place.holder().keyword(Properties.class).stream()
                .flatMap(properties -> properties.properties().stream())
                .map(NamedSchema::name)
                .toList();
        Language rest = Language.allBut(named);
        Optional<PatternProperties> patterns = place.holder().keyword(PatternProperties.class);
        if (patterns.isPresent()) {
            for (NamedSchema pattern : patterns.get().properties()) {
                Language matching = Patterns.language(
                        pattern.name(),
                        patterns.get(),
                        pattern.location(),
                        place.formulas().work());
                rest = rest.intersect(matching.complement(), place.formulas().work());
            }
        }
        return place.atom(new Atom.Members(rest, place.below(keyword.schema())));
    }

    private static Formula propertyNames(PropertyNames keyword, Place place) {
        if (place.stance() == Stance.AS_NAME) {
            return place.formulas().everything(); // so that a schema may be asked of its own names
        }
        return new TextLanguages(place.translator(), keyword)
                .of(place.ofNames(keyword.schema()))
                .map(names -> place.atom(
                        new Atom.Members(names.complement(), place.formulas().nothing())))
                .orElseGet(() -> place.unknown(
                        Optional.of(Kind.OBJECT), keyword, "the names are no language that can be built"));
    }

    private static Formula dependentRequired(List<DependentRequired.Dependency> dependencies, Place place) {
        List<Formula> parts = new ArrayList<>();
        for (DependentRequired.Dependency dependency : dependencies) {
            Formula present = place.formulas().present(dependency.name());
            for (StringNode name : dependency.names()) {
                parts.add(place.formulas()
                        .some(place.formulas().not(present), place.formulas().required(name.value())));
            }
        }
        return place.formulas().every(parts);
    }
}
