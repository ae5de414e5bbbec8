package dev.counterpart.generator.plan;

import dev.counterpart.model.schema.Keyword;
import dev.counterpart.model.schema.ObjectSchema;
import dev.counterpart.model.schema.SchemaId;
import dev.counterpart.model.schema.keyword.Const;
import dev.counterpart.model.schema.keyword.Enum;
import dev.counterpart.model.schema.keyword.Format;
import dev.counterpart.model.schema.keyword.MaxLength;
import dev.counterpart.model.schema.keyword.MinLength;
import dev.counterpart.model.schema.keyword.Pattern;
import dev.counterpart.model.tree.ArrayNode;
import dev.counterpart.model.tree.BooleanNode;
import dev.counterpart.model.tree.Node;
import dev.counterpart.model.tree.NumberNode;
import dev.counterpart.model.tree.ObjectNode;
import dev.counterpart.model.tree.StringNode;
import java.util.List;
import java.util.Optional;

/** Decides how texts, numbers, booleans and constants stand in Java. */
final class ScalarPlanner {

    private final NotGenerated notGenerated;
    private final Patterns patterns;

    ScalarPlanner(NotGenerated notGenerated, Patterns patterns) {
        this.notGenerated = notGenerated;
        this.patterns = patterns;
    }

    ValuePlan constant(ObjectSchema schema) {
        Node value = schema.keyword(Const.class).orElseThrow().value();
        for (Keyword keyword : Shapes.assertions(schema)) {
            if (!keyword.name().equals(Const.NAME) && !keyword.name().equals("type")) {
                notGenerated.report(
                        keyword.location(),
                        "no Java is generated for \"" + keyword.name() + "\" beside \"const\"",
                        "the constant says it all: take the keyword out");
            }
        }
        if (value instanceof ObjectNode || value instanceof ArrayNode) {
            notGenerated.report(
                    schema.location(),
                    "no Java is generated for a \"const\" of type " + value.typeName(),
                    "describe its members one by one");
        }
        return new ValuePlan.Constant(schema.id(), value, stored(schema.id(), value));
    }

    /** How a constant stands where it may be absent. */
    static ValuePlan stored(SchemaId id, Node value) {
        if (value instanceof StringNode text) {
            return new ValuePlan.Text(
                    id, new TextRules(Optional.empty(), Optional.empty(), Optional.empty(), List.of(text.value())));
        }
        if (value instanceof BooleanNode flag) {
            return new ValuePlan.Flag(id, Optional.of(flag.value()));
        }
        if (value instanceof NumberNode number) {
            return new ValuePlan.Decimal(id, NumberRules.only(number.value()));
        }
        return new ValuePlan.Raw(id);
    }

    ValuePlan text(ObjectSchema schema) {
        if (schema.has(Enum.class)) {
            reportMismatch(schema);
        }
        Optional<TextFormat> format =
                schema.keyword(Format.class).map(Format::value).flatMap(TextFormat::ofWord);
        TextRules rules = new TextRules(
                schema.keyword(MinLength.class).map(MinLength::value),
                schema.keyword(MaxLength.class).map(MaxLength::value),
                schema.keyword(Pattern.class).flatMap(patterns::plan),
                List.of());
        if (format.isEmpty()) {
            return new ValuePlan.Text(schema.id(), rules);
        }
        if (!rules.isEmpty()) {
            notGenerated.report(
                    schema.location(),
                    "no Java is generated for lengths or a pattern beside \"format\": \""
                            + format.get().word() + "\"",
                    "the format says it all: take the other keywords out");
        }
        return new ValuePlan.TypedText(schema.id(), format.get());
    }

    ValuePlan whole(ObjectSchema schema) {
        return new ValuePlan.Whole(schema.id(), hasFormat(schema, "int32"), numberRules(schema));
    }

    ValuePlan number(ObjectSchema schema) {
        NumberRules rules = numberRules(schema);
        if (hasFormat(schema, "double") || hasFormat(schema, "float")) {
            return new ValuePlan.Binary(schema.id(), hasFormat(schema, "float"), rules);
        }
        return new ValuePlan.Decimal(schema.id(), rules);
    }

    ValuePlan flag(ObjectSchema schema) {
        schema.keyword(Enum.class)
                .ifPresent(found -> notGenerated.report(
                        found.location(), "no Java is generated for \"enum\" of booleans", "use \"const\""));
        return new ValuePlan.Flag(schema.id(), Optional.empty());
    }

    private NumberRules numberRules(ObjectSchema schema) {
        NumberRules rules = NumberRulesReader.read(schema, notGenerated);
        if (schema.has(Enum.class) && rules.allowed().isEmpty()) {
            reportMismatch(schema);
        }
        return rules;
    }

    void reportMismatch(ObjectSchema schema) {
        notGenerated.report(
                schema.location(),
                "no Java is generated for an \"enum\" with values that \"type\" doesn't allow",
                "list only the values that are allowed");
    }

    private static boolean hasFormat(ObjectSchema schema, String word) {
        return schema.keyword(Format.class)
                .map(Format::value)
                .filter(word::equals)
                .isPresent();
    }
}
