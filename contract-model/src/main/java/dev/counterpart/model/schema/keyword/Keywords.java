package dev.counterpart.model.schema.keyword;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every keyword that is read: a new one is a file in this package and a line here. */
public final class Keywords {

    private static final List<KeywordReader> ALL = List.of(
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
            DependentRequired.READER,
            DependentSchemas.READER,
            DeprecatedFlag.READER,
            Description.READER,
            Dialect.READER,
            DynamicAnchor.READER,
            DynamicRef.READER,
            Else.READER,
            Enum.READER,
            Examples.READER,
            ExclusiveMaximum.READER,
            ExclusiveMinimum.READER,
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
            OneOf.READER,
            Pattern.READER,
            PatternProperties.READER,
            PrefixItems.READER,
            Properties.READER,
            PropertyNames.READER,
            ReadOnly.READER,
            Ref.READER,
            Required.READER,
            Then.READER,
            Title.READER,
            Type.READER,
            UnevaluatedItems.READER,
            UnevaluatedProperties.READER,
            UniqueItems.READER,
            Vocabulary.READER,
            WriteOnly.READER);

    private static final Map<String, KeywordReader> BY_NAME =
            ALL.stream().collect(Collectors.toUnmodifiableMap(KeywordReader::name, Function.identity()));

    private Keywords() {}

    public static Optional<KeywordReader> find(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /** The keywords' names, sorted. */
    public static List<String> names() {
        return ALL.stream().map(KeywordReader::name).sorted().toList();
    }
}
