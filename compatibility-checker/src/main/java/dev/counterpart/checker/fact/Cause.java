package dev.counterpart.checker.fact;

import dev.counterpart.checker.amend.Edits;
import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.schema.BooleanSchema;
import dev.counterpart.model.schema.Keyword;
import dev.counterpart.model.schema.NamedSchema;
import dev.counterpart.model.schema.ObjectSchema;
import dev.counterpart.model.schema.Schema;
import dev.counterpart.model.schema.SchemaId;
import dev.counterpart.model.schema.keyword.AdditionalProperties;
import dev.counterpart.model.schema.keyword.AnyOf;
import dev.counterpart.model.schema.keyword.Enum;
import dev.counterpart.model.schema.keyword.OneOf;
import dev.counterpart.model.schema.keyword.PatternProperties;
import dev.counterpart.model.schema.keyword.Properties;
import dev.counterpart.model.schema.keyword.Required;
import dev.counterpart.model.schema.keyword.UnevaluatedProperties;
import dev.counterpart.model.tree.ArrayNode;
import dev.counterpart.model.tree.Node;
import dev.counterpart.model.tree.ObjectNode;
import dev.counterpart.model.tree.StringNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What of a schema a fact is about. A reader that is relaxed about it no longer refuses a document because of the fact. */
public sealed interface Cause {

    /** A part of the reader's schema, asking nothing more about it. */
    ObjectSchema relaxed(ObjectSchema part);

    /** A part of the writer's schema, writing only what it is about; the part itself where that can't be told. */
    default ObjectSchema narrowed(ObjectSchema part) {
        return part;
    }

    /** A schema without a say; no pointer ends like this one, so that no reference leads to it. */
    private static Schema anything(ObjectSchema part) {
        SchemaId id = new SchemaId(part.id().document(), part.id().pointer() + "/~");
        return new BooleanSchema(id, part.location(), true);
    }

    /** All that some keywords say. */
    @SafeVarargs
    static Cause of(Class<? extends Keyword>... types) {
        Set<Class<? extends Keyword>> set = new HashSet<>();
        for (Class<? extends Keyword> type : types) {
            set.add(type);
        }
        return new Keywords(set);
    }

    /** All that the schema itself says. */
    record Everything() implements Cause {

        @Override
        public ObjectSchema relaxed(ObjectSchema part) {
            return Edits.without(part, Keyword::constrains);
        }
    }

    /** All that keywords of these classes say. */
    record Keywords(Set<Class<? extends Keyword>> types) implements Cause {

        public Keywords {
            types = Set.copyOf(types);
        }

        @Override
        public ObjectSchema relaxed(ObjectSchema part) {
            return Edits.without(part, keyword -> types.contains(keyword.getClass()));
        }
    }

    /** That a member must be there. */
    record Presence(String name) implements Cause {

        @Override
        public ObjectSchema relaxed(ObjectSchema part) {
            Optional<Required> required = part.keyword(Required.class).filter(keyword -> keyword.contains(name));
            if (required.isEmpty()) {
                return part;
            }
            List<StringNode> names = required.get().names().stream()
                    .filter(node -> !node.value().equals(name))
                    .toList();
            SourceLocation location = required.get().location();
            return Edits.with(part, new Required(location, names), new ArrayNode(location, List.copyOf(names)));
        }
    }

    /** What a member may hold, whether it must be there and whether it may be. */
    record Member(String name) implements Cause {

        @Override
        public ObjectSchema relaxed(ObjectSchema part) {
            ObjectSchema relaxed = new Presence(name).relaxed(part);
            List<NamedSchema> properties = new ArrayList<>(
                    part.keyword(Properties.class).map(Properties::properties).orElse(List.of()));
            boolean known = properties.removeIf(property -> property.name().equals(name));
            if (!known && !limitsTheRest(part)) {
                return relaxed;
            }
            properties.add(new NamedSchema(name, part.location(), anything(part)));
            return Edits.with(
                    relaxed, new Properties(part.location(), properties), new ObjectNode(part.location(), List.of()));
        }

        private static boolean limitsTheRest(ObjectSchema part) {
            return part.has(AdditionalProperties.class) || part.has(UnevaluatedProperties.class);
        }
    }

    /** What members of some names may hold, and whether they may be there. */
    record NamePattern(String pattern) implements Cause {

        @Override
        public ObjectSchema relaxed(ObjectSchema part) {
            List<NamedSchema> patterns = new ArrayList<>(part.keyword(PatternProperties.class)
                    .map(PatternProperties::properties)
                    .orElse(List.of()));
            boolean known = patterns.removeIf(property -> property.name().equals(pattern));
            if (!known && !Member.limitsTheRest(part)) {
                return part;
            }
            patterns.add(new NamedSchema(pattern, part.location(), anything(part)));
            return Edits.with(
                    part, new PatternProperties(part.location(), patterns), new ObjectNode(part.location(), List.of()));
        }
    }

    /** That a value is not among those listed. */
    record Value(Node value) implements Cause {

        @Override
        public ObjectSchema relaxed(ObjectSchema part) {
            Optional<Enum> listed = part.keyword(Enum.class);
            if (listed.isEmpty() || listed.get().values().stream().anyMatch(value::sameValueAs)) {
                return part;
            }
            List<Node> values = new ArrayList<>(listed.get().values());
            values.add(value);
            SourceLocation location = listed.get().location();
            return Edits.with(part, new Enum(location, values), new ArrayNode(location, values));
        }
    }

    /** That a union has an arm, or lacks it. */
    record Alternative(Schema arm) implements Cause {

        @Override
        public ObjectSchema relaxed(ObjectSchema part) {
            if (part.keyword(OneOf.class).filter(this::has).isPresent()) {
                OneOf union = part.keyword(OneOf.class).orElseThrow();
                List<Schema> others = without(union.schemas());
                return Edits.with(part, new OneOf(union.location(), others), list(union.location()));
            }
            return part.keyword(AnyOf.class).filter(this::has).isPresent()
                    ? part
                    : Edits.without(part, keyword -> keyword instanceof OneOf || keyword instanceof AnyOf);
        }

        @Override
        public ObjectSchema narrowed(ObjectSchema part) {
            Optional<Keyword> union = part.keywords().stream().filter(this::has).findFirst();
            return union.map(keyword -> Edits.with(
                            Edits.without(part, other -> other == keyword),
                            new AnyOf(keyword.location(), List.of(arm)),
                            list(keyword.location())))
                    .orElse(part);
        }

        private boolean has(Keyword keyword) {
            return (keyword instanceof OneOf || keyword instanceof AnyOf)
                    && keyword.subschemas().contains(arm);
        }

        private List<Schema> without(List<Schema> arms) {
            return arms.stream().filter(other -> other != arm).toList();
        }

        /** What stands in an array of schemas is written from the schemas. */
        private static ArrayNode list(SourceLocation location) {
            return new ArrayNode(location, List.of());
        }
    }
}
