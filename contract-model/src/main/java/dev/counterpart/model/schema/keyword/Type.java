package dev.counterpart.model.schema.keyword;

import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.schema.JsonType;
import dev.counterpart.model.schema.Keyword;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** The JSON types allowed (6.1.1), {@code null} by OpenAPI's {@link Nullable} among them. */
public record Type(SourceLocation location, Set<JsonType> types) implements Keyword {

    public static final String NAME = "type";

    public static final KeywordReader READER = KeywordReader.plain(
                    NAME,
                    (member, context) ->
                            Expected.types(member, context).map(value -> new Type(member.location(), value)))
            .of(StandardVocabulary.VALIDATION);

    public Type {
        types = types.size() < 2 ? Set.copyOf(types) : Collections.unmodifiableSet(EnumSet.copyOf(types));
    }

    @Override
    public String name() {
        return NAME;
    }
}
