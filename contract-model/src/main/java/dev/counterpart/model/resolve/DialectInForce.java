package dev.counterpart.model.resolve;

import dev.counterpart.model.schema.SchemaDialect;
import dev.counterpart.model.schema.keyword.KeywordReader;
import dev.counterpart.model.schema.keyword.Keywords;
import dev.counterpart.model.schema.keyword.StandardVocabulary;
import dev.counterpart.model.tree.Member;
import dev.counterpart.model.tree.ObjectNode;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What decides which keywords a schema has: a dialect, and how much of it a meta-schema left in force.
 *
 * @param assertsFormats whether a meta-schema asks that formats refuse what does not keep to them
 */
record DialectInForce(SchemaDialect dialect, Set<StandardVocabulary> vocabularies, boolean assertsFormats) {

    private static final Set<StandardVocabulary> ALL = Set.copyOf(EnumSet.allOf(StandardVocabulary.class));

    DialectInForce {
        vocabularies = Set.copyOf(vocabularies);
    }

    private static final Map<SchemaDialect, DialectInForce> WHOLE = Arrays.stream(SchemaDialect.values())
            .collect(Collectors.toUnmodifiableMap(
                    Function.identity(), dialect -> new DialectInForce(dialect, ALL, false)));

    static DialectInForce whole(SchemaDialect dialect) {
        return WHOLE.getOrDefault(dialect, new DialectInForce(dialect, ALL, false));
    }

    Optional<KeywordReader> keyword(Member member) {
        Optional<KeywordReader> found = Keywords.find(dialect, member);
        return vocabularies.size() == ALL.size() ? found : found.filter(this::isInForce);
    }

    private boolean isInForce(KeywordReader keyword) {
        return vocabularies.contains(keyword.vocabulary());
    }

    /** Whether a {@code $ref} makes the rest of this object mean nothing. */
    boolean isHiddenByRef(ObjectNode schema) {
        return dialect.refHidesSiblings() && schema.has("$ref");
    }

    /** The word that names a schema; draft 4 wrote it without the dollar, and an OpenAPI schema has no name. */
    Optional<String> idWord() {
        return switch (dialect) {
            case DRAFT_4 -> Optional.of("id");
            case OPENAPI_3_0 -> Optional.empty();
            case DRAFT_6, DRAFT_7, DRAFT_2019_09, DRAFT_2020_12, ASYNCAPI -> Optional.of("$id");
        };
    }
}
