package dev.counterpart.checker.profile;

import dev.counterpart.checker.amend.Amendments;
import dev.counterpart.checker.amend.Edits;
import dev.counterpart.checker.language.FormatUse;
import dev.counterpart.checker.language.Formats;
import dev.counterpart.checker.proof.Side;
import dev.counterpart.checker.witness.IndependentValidator;
import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.schema.Keyword;
import dev.counterpart.model.schema.ObjectSchema;
import dev.counterpart.model.schema.Schema;
import dev.counterpart.model.schema.SchemaId;
import dev.counterpart.model.schema.keyword.Default;
import dev.counterpart.model.schema.keyword.If;
import dev.counterpart.model.schema.keyword.Not;
import dev.counterpart.model.schema.keyword.Properties;
import dev.counterpart.model.schema.keyword.Required;
import dev.counterpart.model.tree.ArrayNode;
import dev.counterpart.model.tree.StringNode;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A reader that fills in what is absent: a name is no longer required where the same schema declares it with a {@code default}
 * that it accepts itself. Below {@code not} and {@code if} nothing is filled in, since there less would ask more.
 */
final class FilledDefaults {

    private final Side side;
    private final Formats formats;
    private final Set<SchemaId> negated = new HashSet<>();

    private FilledDefaults(Side side, FormatUse formats) {
        this.side = side;
        this.formats = new Formats(formats);
        side.schemas().all().forEach(this::findNegated);
    }

    static Side of(Side reader, FormatUse formats) {
        FilledDefaults filled = new FilledDefaults(reader, formats);
        Amendments amendments = reader.amendments();
        for (Schema schema : reader.schemas().all()) {
            Optional<ObjectSchema> amended = filled.amended(schema);
            amendments = amended.map(amendments::with).orElse(amendments);
        }
        return reader.amended(amendments);
    }

    private void findNegated(Schema schema) {
        if (schema instanceof ObjectSchema object) {
            object.keywords().stream()
                    .filter(keyword -> keyword instanceof Not || keyword instanceof If)
                    .forEach(this::negate);
        }
    }

    private void negate(Keyword keyword) {
        for (Schema schema : keyword.subschemas()) {
            if (schema instanceof ObjectSchema object && negated.add(object.id())) {
                object.keywords().forEach(this::negate);
            }
        }
    }

    private Optional<ObjectSchema> amended(Schema schema) {
        if (!(schema instanceof ObjectSchema object) || negated.contains(object.id())) {
            return Optional.empty();
        }
        Optional<Required> required = object.keyword(Required.class);
        Optional<Properties> properties = object.keyword(Properties.class);
        if (required.isEmpty() || properties.isEmpty()) {
            return Optional.empty();
        }
        List<StringNode> names = required.get().names();
        List<StringNode> left = names.stream()
                .filter(name -> !isFilled(properties.get().schema(name.value())))
                .toList();
        SourceLocation location = required.get().location();
        return left.size() == names.size()
                ? Optional.empty()
                : Optional.of(
                        Edits.with(object, new Required(location, left), new ArrayNode(location, List.copyOf(left))));
    }

    private boolean isFilled(Optional<Schema> property) {
        return property.filter(ObjectSchema.class::isInstance)
                .flatMap(schema -> ((ObjectSchema) schema).keyword(Default.class))
                .filter(value -> IndependentValidator.of(property.orElseThrow(), side.schemas(), formats)
                        .accepts(value.value()))
                .isPresent();
    }
}
