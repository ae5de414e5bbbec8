package dev.counterpart.model.schema.keyword;

import dev.counterpart.model.schema.Keyword;
import dev.counterpart.model.schema.SchemaDialect;
import dev.counterpart.model.tree.ArrayNode;
import dev.counterpart.model.tree.Member;
import dev.counterpart.model.tree.Node;
import dev.counterpart.model.tree.ObjectNode;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * How one keyword is recognised, where schemas stand in its value, and how its value is read. Unless said otherwise it is a
 * keyword of the core vocabulary, and every dialect has it.
 */
public final class KeywordReader {

    /** Reads the value, or reports why it can't be and gives nothing. */
    @FunctionalInterface
    public interface Reading {
        Optional<? extends Keyword> read(Member member, SchemaContext context);
    }

    private enum Holds {
        NO_SCHEMA,
        SCHEMA,
        SCHEMAS,
        NAMED_SCHEMAS
    }

    private final String name;
    private final Holds holds;
    private final Reading reading;
    private final StandardVocabulary vocabulary;
    private final Set<SchemaDialect> dialects;
    private final Optional<Predicate<Node>> form;

    private KeywordReader(
            String name,
            Holds holds,
            Reading reading,
            StandardVocabulary vocabulary,
            Set<SchemaDialect> dialects,
            Optional<Predicate<Node>> form) {
        this.name = name;
        this.holds = holds;
        this.reading = reading;
        this.vocabulary = vocabulary;
        this.dialects = dialects;
        this.form = form;
    }

    private static KeywordReader of(String name, Holds holds, Reading reading) {
        return new KeywordReader(
                name, holds, reading, StandardVocabulary.CORE, EnumSet.allOf(SchemaDialect.class), Optional.empty());
    }

    /** For a keyword whose value holds no schemas. */
    public static KeywordReader plain(String name, Reading reading) {
        return of(name, Holds.NO_SCHEMA, reading);
    }

    /** For a keyword whose value is a schema. */
    public static KeywordReader schema(String name, Reading reading) {
        return of(name, Holds.SCHEMA, reading);
    }

    /** For a keyword whose value is an array of schemas. */
    public static KeywordReader schemas(String name, Reading reading) {
        return of(name, Holds.SCHEMAS, reading);
    }

    /** For a keyword whose value is an object of schemas. */
    public static KeywordReader namedSchemas(String name, Reading reading) {
        return of(name, Holds.NAMED_SCHEMAS, reading);
    }

    KeywordReader of(StandardVocabulary group) {
        return new KeywordReader(name, holds, reading, group, dialects, form);
    }

    /** Only dialects of this draft and of later ones have the keyword. */
    KeywordReader since(SchemaDialect draft) {
        return among(dialect -> dialect.isSince(draft));
    }

    /** Only dialects of this draft and of earlier ones have the keyword. */
    KeywordReader until(SchemaDialect draft) {
        return among(dialect -> dialect.draft().compareTo(draft) <= 0);
    }

    KeywordReader notIn(SchemaDialect one) {
        return among(dialect -> dialect != one);
    }

    KeywordReader onlyIn(SchemaDialect... some) {
        return among(Set.of(some)::contains);
    }

    KeywordReader alsoIn(SchemaDialect... more) {
        Set<SchemaDialect> all = EnumSet.copyOf(dialects);
        all.addAll(List.of(more));
        return new KeywordReader(name, holds, reading, vocabulary, all, form);
    }

    private KeywordReader among(Predicate<SchemaDialect> had) {
        Set<SchemaDialect> left = EnumSet.copyOf(dialects);
        left.removeIf(had.negate());
        return new KeywordReader(name, holds, reading, vocabulary, left, form);
    }

    /** Only values of this form are this keyword's: another one has the same word. */
    KeywordReader when(Predicate<Node> written) {
        return new KeywordReader(name, holds, reading, vocabulary, dialects, Optional.of(written));
    }

    public String name() {
        return name;
    }

    public StandardVocabulary vocabulary() {
        return vocabulary;
    }

    public boolean isIn(SchemaDialect dialect) {
        return dialects.contains(dialect);
    }

    /** Whether only values of some form are this keyword's. */
    boolean isParticular() {
        return form.isPresent();
    }

    boolean reads(Node value) {
        return form.isEmpty() || form.get().test(value);
    }

    public Optional<? extends Keyword> read(Member member, SchemaContext context) {
        return reading.read(member, context);
    }

    /** The values inside the keyword's value that are schemas by their place. */
    public List<Node> subschemaNodes(Node value) {
        return switch (holds) {
            case NO_SCHEMA -> List.of();
            case SCHEMA -> List.of(value);
            case SCHEMAS -> value instanceof ArrayNode array ? array.elements() : List.of();
            case NAMED_SCHEMAS -> value instanceof ObjectNode object ? object.values() : List.of();
        };
    }

    @Override
    public String toString() {
        return name;
    }
}
