package dev.counterpart.model.schema.keyword;

import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.schema.JsonType;
import dev.counterpart.model.schema.Keyword;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The JSON types allowed (6.1.1), {@code null} by OpenAPI's {@link Nullable} among them. */
public record Type(SourceLocation location, Set<JsonType> types) implements Keyword {

    public static final String NAME = "type";

    public static final KeywordReader READER = KeywordReader.plain(
                    NAME,
                    (member, context) ->
                            Expected.types(member, context).map(value -> new Type(member.location(), value)))
            .of(StandardVocabulary.VALIDATION);

    /** Most schemas name one type: they share its set. */
    private static final Map<JsonType, Set<JsonType>> ALONE =
            Arrays.stream(JsonType.values()).collect(Collectors.toUnmodifiableMap(Function.identity(), Set::of));

    public Type {
        types = switch (types.size()) {
            case 0 -> Set.of();
            case 1 -> ALONE.getOrDefault(types.iterator().next(), types);
            default -> Collections.unmodifiableSet(EnumSet.copyOf(types));
        };
    }

    @Override
    public String name() {
        return NAME;
    }
}
