package dev.counterpart.model.schema.keyword;

import dev.counterpart.model.diagnostic.RuleIds;
import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.regex.EcmaRegex;
import dev.counterpart.model.schema.JsonType;
import dev.counterpart.model.schema.NamedSchema;
import dev.counterpart.model.schema.Schema;
import dev.counterpart.model.schema.SchemaDialect;
import dev.counterpart.model.tree.ArrayNode;
import dev.counterpart.model.tree.BooleanNode;
import dev.counterpart.model.tree.JsonTreeWriter;
import dev.counterpart.model.tree.Member;
import dev.counterpart.model.tree.Node;
import dev.counterpart.model.tree.NumberNode;
import dev.counterpart.model.tree.ObjectNode;
import dev.counterpart.model.tree.StringNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The shapes that keywords' values have. What has another shape is reported, and the keyword left out. */
final class Expected {

    private static final BigDecimal LARGEST_COUNT = BigDecimal.valueOf(Long.MAX_VALUE);

    /** Expressions that were looked at and are sound: schemas repeat a few of them. */
    private static final Set<String> SOUND = ConcurrentHashMap.newKeySet();

    private static final int KEPT = 10_000;
    private static final int SHORT = 200;

    private Expected() {}

    static Optional<String> text(Member member, SchemaContext context) {
        return member.value() instanceof StringNode text
                ? Optional.of(text.value())
                : refuse(member, context, "a string");
    }

    /** A text that is no expression is reported, and kept as it was written. */
    static Optional<String> regex(Member member, SchemaContext context) {
        Optional<String> text = text(member, context);
        text.ifPresent(regex -> checkRegex(regex, member.value().location(), context));
        return text;
    }

    static Optional<List<NamedSchema>> schemasByRegex(Member member, SchemaContext context) {
        Optional<List<NamedSchema>> schemas = namedSchemas(member, context);
        schemas.ifPresent(all -> all.forEach(schema -> checkRegex(schema.name(), schema.location(), context)));
        return schemas;
    }

    private static void checkRegex(String regex, SourceLocation location, SchemaContext context) {
        if (SOUND.contains(regex)) {
            return;
        }
        Optional<String> found = EcmaRegex.problem(regex);
        if (found.isEmpty() && regex.length() <= SHORT && SOUND.size() < KEPT) {
            SOUND.add(regex);
        }
        found.ifPresent(problem -> context.diagnostics()
                .error(
                        RuleIds.INVALID_PATTERN,
                        location,
                        "\"" + regex + "\" is no regular expression: " + problem,
                        "expressions are those of ECMA-262"));
    }

    static Optional<Boolean> flag(Member member, SchemaContext context) {
        return member.value() instanceof BooleanNode flag
                ? Optional.of(flag.value())
                : refuse(member, context, "true or false");
    }

    static Optional<BigDecimal> number(Member member, SchemaContext context) {
        return member.value() instanceof NumberNode number
                ? Optional.of(number.value())
                : refuse(member, context, "a number");
    }

    static Optional<BigDecimal> positive(Member member, SchemaContext context) {
        return member.value() instanceof NumberNode number && number.value().signum() > 0
                ? Optional.of(number.value())
                : refuse(member, context, "a number above zero");
    }

    /** A whole number from zero; {@code 2.0} is one (2020-12 core 4.2.3). */
    static Optional<Long> count(Member member, SchemaContext context) {
        if (member.value() instanceof NumberNode number && number.value().signum() >= 0 && isWhole(number.value())) {
            BigDecimal value = number.value();
            return Optional.of(value.compareTo(LARGEST_COUNT) > 0 ? Long.MAX_VALUE : value.longValueExact());
        }
        return refuse(member, context, "a whole number from zero");
    }

    private static boolean isWhole(BigDecimal value) {
        return value.scale() <= 0 || value.setScale(0, RoundingMode.DOWN).compareTo(value) == 0;
    }

    static Optional<List<Node>> elements(Member member, SchemaContext context) {
        return member.value() instanceof ArrayNode array
                ? Optional.of(array.elements())
                : refuse(member, context, "an array");
    }

    static Optional<ObjectNode> object(Member member, SchemaContext context) {
        return member.value() instanceof ObjectNode object ? Optional.of(object) : refuse(member, context, "an object");
    }

    static Optional<List<StringNode>> names(Member member, SchemaContext context) {
        if (!(member.value() instanceof ArrayNode array)) {
            return refuse(member, context, "an array of names");
        }
        List<StringNode> names = new ArrayList<>();
        for (Node element : array.elements()) {
            if (!(element instanceof StringNode name)) {
                return refuse(member, context, "an array of names");
            }
            names.add(name);
        }
        return Optional.of(names);
    }

    static Optional<Set<JsonType>> types(Member member, SchemaContext context) {
        boolean isNull =
                member.value() instanceof StringNode word && word.value().equals(JsonType.NULL.word());
        if (context.dialect() == SchemaDialect.OPENAPI_3_0 && (isNull || member.value() instanceof ArrayNode)) {
            context.diagnostics()
                    .error(
                            RuleIds.INVALID_KEYWORD_VALUE,
                            member.value().location(),
                            problem(member, "one type other than null"),
                            "in OpenAPI 3.0 null is \"nullable\": true, and several types are \"oneOf\"");
            return Optional.empty();
        }
        List<Node> words = member.value() instanceof ArrayNode array ? array.elements() : List.of(member.value());
        Set<JsonType> types = EnumSet.noneOf(JsonType.class);
        for (Node word : words) {
            Optional<JsonType> type =
                    word instanceof StringNode text ? JsonType.ofWord(text.value()) : Optional.empty();
            if (type.isEmpty()) {
                context.diagnostics()
                        .error(
                                RuleIds.INVALID_KEYWORD_VALUE,
                                word.location(),
                                "\"type\" names no type: " + JsonTreeWriter.compact(word),
                                "the types are null, boolean, integer, number, string, array, object");
                return Optional.empty();
            }
            types.add(type.get());
        }
        if (isNullable(context)) {
            types.add(JsonType.NULL);
        }
        return types.isEmpty() ? refuse(member, context, "a type or an array of at least one") : Optional.of(types);
    }

    /** OpenAPI 3.0.4, 4.7.24.1: {@code nullable} adds {@code null} to the type that is named beside it. */
    private static boolean isNullable(SchemaContext context) {
        return context.dialect() == SchemaDialect.OPENAPI_3_0
                && context.holder().get(Nullable.NAME).orElse(null) instanceof BooleanNode flag
                && flag.value();
    }

    static Optional<List<Schema>> schemas(Member member, SchemaContext context) {
        if (!(member.value() instanceof ArrayNode array) || array.elements().isEmpty()) {
            return refuse(member, context, "an array of at least one schema");
        }
        List<Schema> schemas = new ArrayList<>(array.elements().size());
        for (Node element : array.elements()) {
            schemas.add(context.schema(element));
        }
        return Optional.of(schemas);
    }

    static Optional<List<NamedSchema>> namedSchemas(Member member, SchemaContext context) {
        if (!(member.value() instanceof ObjectNode object)) {
            return refuse(member, context, "an object of schemas");
        }
        List<NamedSchema> schemas = new ArrayList<>(object.members().size());
        for (Member named : object.members()) {
            schemas.add(new NamedSchema(named.name(), named.location(), context.schema(named.value())));
        }
        return Optional.of(schemas);
    }

    static String problem(Member member, String expected) {
        String actual = member.value() instanceof ObjectNode ? "an object" : JsonTreeWriter.compact(member.value());
        if (member.value() instanceof ArrayNode array) {
            actual = array.elements().isEmpty() ? "an empty array" : "an array";
        }
        return "\"" + member.name() + "\" must be " + expected + ", not " + actual;
    }

    private static <T> Optional<T> refuse(Member member, SchemaContext context, String expected) {
        context.diagnostics()
                .error(RuleIds.INVALID_KEYWORD_VALUE, member.value().location(), problem(member, expected), "");
        return Optional.empty();
    }
}
