package dev.counterpart.model.schema.keyword;

import dev.counterpart.model.schema.SchemaDialect;
import dev.counterpart.model.tree.Member;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every keyword that is read: a new one is a file in this package and a line here. */
public final class Keywords {

    private static final List<KeywordReader> ALL = List.of(
            AdditionalItems.READER,
            AdditionalProperties.READER,
            AllOf.READER,
            Anchor.READER,
            AnyOf.READER,
            Comment.READER,
            Const.READER,
            Contains.READER,
            ContentEncoding.READER,
            ContentMediaType.READER,
            ContentSchema.READER,
            Default.READER,
            Definitions.READER,
            Defs.READER,
            Dependencies.READER,
            DependentRequired.READER,
            DependentSchemas.READER,
            DeprecatedFlag.READER,
            Description.READER,
            Dialect.READER,
            Discriminator.READER,
            Draft4Id.READER,
            DynamicAnchor.READER,
            DynamicRef.READER,
            Else.READER,
            Enum.READER,
            Example.READER,
            Examples.READER,
            ExclusiveMaximum.READER,
            ExclusiveMaximumFlag.READER,
            ExclusiveMinimum.READER,
            ExclusiveMinimumFlag.READER,
            ExternalDocs.READER,
            Format.READER,
            Id.READER,
            If.READER,
            Items.READER,
            MaxContains.READER,
            MaxItems.READER,
            MaxLength.READER,
            MaxProperties.READER,
            Maximum.READER,
            MinContains.READER,
            MinItems.READER,
            MinLength.READER,
            MinProperties.READER,
            Minimum.READER,
            MultipleOf.READER,
            Not.READER,
            Nullable.READER,
            OneOf.READER,
            Pattern.READER,
            PatternProperties.READER,
            PrefixItems.READER,
            Properties.READER,
            PropertyNames.READER,
            ReadOnly.READER,
            RecursiveAnchor.READER,
            RecursiveRef.READER,
            Ref.READER,
            Required.READER,
            Then.READER,
            Title.READER,
            TupleItems.READER,
            Type.READER,
            UnevaluatedItems.READER,
            UnevaluatedProperties.READER,
            UniqueItems.READER,
            Vocabulary.READER,
            WriteOnly.READER,
            Xml.READER);

    private static final Map<String, List<KeywordReader>> BY_NAME =
            ALL.stream().collect(Collectors.collectingAndThen(Collectors.groupingBy(KeywordReader::name), Map::copyOf));

    /** One for values of some form before one for all values. */
    private static final Map<SchemaDialect, Map<String, List<KeywordReader>>> BY_DIALECT = Arrays.stream(
                    SchemaDialect.values())
            .collect(Collectors.toMap(
                    Function.identity(),
                    dialect -> ALL.stream()
                            .filter(reader -> reader.isIn(dialect))
                            .sorted(Comparator.comparing(KeywordReader::isParticular)
                                    .reversed())
                            .collect(Collectors.groupingBy(KeywordReader::name)),
                    (one, other) -> one,
                    () -> new EnumMap<>(SchemaDialect.class)));

    private Keywords() {}

    /** Whether any dialect has a keyword of this name. */
    public static boolean isKnown(String name) {
        return BY_NAME.containsKey(name);
    }

    /** The keyword that a member of a schema is in a dialect; one for values of this form goes before one for all values. */
    public static Optional<KeywordReader> find(SchemaDialect dialect, Member member) {
        Map<String, List<KeywordReader>> ofDialect = BY_DIALECT.getOrDefault(dialect, Map.of());
        for (KeywordReader reader : ofDialect.getOrDefault(member.name(), List.of())) {
            if (reader.reads(member.value())) {
                return Optional.of(reader);
            }
        }
        return Optional.empty();
    }

    /** The dialects that have a keyword of this name, earliest first. */
    public static List<SchemaDialect> dialects(String name) {
        return Arrays.stream(SchemaDialect.values())
                .filter(dialect ->
                        BY_NAME.getOrDefault(name, List.of()).stream().anyMatch(reader -> reader.isIn(dialect)))
                .toList();
    }

    /** The names of a dialect's keywords, sorted. */
    public static List<String> names(SchemaDialect dialect) {
        return names(ALL.stream().filter(reader -> reader.isIn(dialect)));
    }

    /** The names of every dialect's keywords, sorted. */
    public static List<String> names() {
        return names(ALL.stream());
    }

    private static List<String> names(Stream<KeywordReader> readers) {
        return readers.map(KeywordReader::name).distinct().sorted().toList();
    }
}
