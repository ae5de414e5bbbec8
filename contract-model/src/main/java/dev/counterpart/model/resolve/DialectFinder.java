package dev.counterpart.model.resolve;

import dev.counterpart.model.diagnostic.Diagnostics;
import dev.counterpart.model.diagnostic.RuleIds;
import dev.counterpart.model.schema.SchemaDialect;
import dev.counterpart.model.schema.keyword.StandardVocabulary;
import dev.counterpart.model.tree.BooleanNode;
import dev.counterpart.model.tree.Member;
import dev.counterpart.model.tree.Node;
import dev.counterpart.model.tree.ObjectNode;
import dev.counterpart.model.tree.StringNode;
import java.net.URI;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * From a {@code $schema} to the keywords it puts in force. A meta-schema of the user's own is looked up among the documents;
 * its {@code $vocabulary} picks what it keeps of the dialect it is written in (2020-12 core 8.1).
 */
final class DialectFinder {

    private static final int LONGEST_CHAIN = 20;

    private final Function<URI, Optional<Node>> metaSchemas;
    private final Diagnostics diagnostics;
    private final Map<URI, Optional<DialectInForce>> custom = new HashMap<>();

    /**
     * @param metaSchemas the documents and schemas that can be had by URI
     */
    DialectFinder(Function<URI, Optional<Node>> metaSchemas, Diagnostics diagnostics) {
        this.metaSchemas = metaSchemas;
        this.diagnostics = diagnostics;
    }

    /** A dialect that can't be had is reported, and the one around stays in force. */
    DialectInForce find(StringNode written, Resource around) {
        return find(written, around, 0).orElseGet(() -> {
            diagnostics.error(
                    RuleIds.UNSUPPORTED_DIALECT,
                    written.location(),
                    "the dialect \"" + written.value() + "\" is not read",
                    near(written.value()));
            return around.dialect();
        });
    }

    /** Which drafts have http and which https is easily mistaken. */
    private static String near(String uri) {
        String other = uri.startsWith("https:") ? "http:" + uri.substring(6) : uri.replaceFirst("^http:", "https:");
        return SchemaDialect.ofUri(other)
                .map(dialect -> "did you mean \"" + other + "\"?")
                .orElse("write the schema in " + SchemaDialect.DRAFT_2020_12.uri());
    }

    private Optional<DialectInForce> find(StringNode written, Resource around, int hops) {
        Optional<SchemaDialect> published = SchemaDialect.ofUri(written.value());
        if (published.isPresent()) {
            // AsyncAPI's own words count beside those of the draft it is built on, whether or not a payload names that
            boolean isBasis = around.dialect().dialect() == SchemaDialect.ASYNCAPI
                    && published.get() == SchemaDialect.ASYNCAPI.draft();
            return isBasis ? Optional.of(around.dialect()) : published.map(DialectInForce::whole);
        }
        Optional<URI> uri = DocumentUris.resolve(around.base(), written.value());
        if (uri.isEmpty() || hops > LONGEST_CHAIN) {
            return Optional.empty();
        }
        Optional<DialectInForce> known = custom.get(uri.get());
        if (known == null) {
            // a meta-schema often describes itself: what it names again is what is around it
            custom.put(uri.get(), Optional.of(around.dialect()));
            known = metaSchemas
                    .apply(uri.get())
                    .filter(ObjectNode.class::isInstance)
                    .map(found -> read((ObjectNode) found, written, around, hops));
            custom.put(uri.get(), known);
        }
        return known;
    }

    private DialectInForce read(ObjectNode metaSchema, StringNode written, Resource around, int hops) {
        DialectInForce basis = metaSchema
                .get("$schema")
                .filter(StringNode.class::isInstance)
                .flatMap(its -> find((StringNode) its, around, hops + 1))
                .orElse(around.dialect());
        if (!(metaSchema.get("$vocabulary").orElse(null) instanceof ObjectNode vocabularies)
                || !basis.dialect().isSince(SchemaDialect.DRAFT_2019_09)) {
            return basis;
        }
        Set<StandardVocabulary> inForce = EnumSet.of(StandardVocabulary.CORE);
        boolean assertsFormats = false;
        for (Member vocabulary : vocabularies.members()) {
            Set<StandardVocabulary> known = StandardVocabulary.ofUri(vocabulary.name());
            inForce.addAll(known);
            boolean required = vocabulary.value() instanceof BooleanNode flag && flag.value();
            assertsFormats |= StandardVocabulary.assertsFormats(vocabulary.name(), required);
            if (known.isEmpty() && required) {
                diagnostics.error(
                        RuleIds.UNSUPPORTED_DIALECT,
                        written.location(),
                        "the dialect \"" + written.value() + "\" requires the vocabulary \"" + vocabulary.name()
                                + "\", which is not known here",
                        "its keywords are kept, but nobody checks them; a vocabulary that may be ignored is listed"
                                + " with false");
            }
        }
        return new DialectInForce(basis.dialect(), inForce, assertsFormats);
    }
}
