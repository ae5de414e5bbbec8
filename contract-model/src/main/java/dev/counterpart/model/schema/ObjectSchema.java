package dev.counterpart.model.schema;

import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.tree.Member;
import dev.counterpart.model.tree.ObjectNode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A schema written as an object: its keywords as typed values, found by their class, beside the members that are no known
 * keyword.
 *
 * <pre>{@code
 * schema.keyword(MinLength.class).map(MinLength::value)
 * }</pre>
 *
 * <p>Subschemas stand inside their keywords; a reference is a {@link SchemaId} that only a {@link SchemaIndex} can follow,
 * so recursive schemas are finite values.
 */
public final class ObjectSchema implements Schema {

    /** Put together where somebody asks: of a large catalog's schemas, nearly none is asked for its id. */
    private @Nullable SchemaId id;

    private final SchemaId resource;
    private final SchemaDialect dialect;
    private final ObjectNode source;
    private final List<Keyword> keywords;
    private final List<Member> unknown;

    /**
     * A schema whose id is the place of its source.
     *
     * @param resource the root of the schema resource that it belongs to
     */
    public ObjectSchema(
            SchemaId resource,
            SchemaDialect dialect,
            ObjectNode source,
            List<? extends Keyword> keywords,
            List<Member> unknown) {
        this.resource = resource;
        this.dialect = dialect;
        this.source = source;
        this.keywords = List.copyOf(keywords);
        this.unknown = List.copyOf(unknown);
    }

    /**
     * A schema that stands for another one, and has its id.
     *
     * @param resource the root of the schema resource that it belongs to
     */
    public ObjectSchema(
            SchemaId id,
            SchemaId resource,
            SchemaDialect dialect,
            ObjectNode source,
            List<? extends Keyword> keywords,
            List<Member> unknown) {
        this(resource, dialect, source, keywords, unknown);
        this.id = id;
    }

    @Override
    public SchemaId id() {
        SchemaId known = id;
        if (known == null) {
            SourceLocation place = source.location();
            known = new SchemaId(place.path(), place.pointer());
            // whoever else does the same comes to the same
            id = known;
        }
        return known;
    }

    @Override
    public SourceLocation location() {
        return source.location();
    }

    /**
     * The root of its schema resource (2020-12 core 4.3.5): the nearest schema around it with an {@code $id}, or the document.
     * In a document of another kind there may be no schema at the root.
     */
    public SchemaId resource() {
        return resource;
    }

    /** What the schema is written in; for a meta-schema of the user's own, the draft that it builds on. */
    public SchemaDialect dialect() {
        return dialect;
    }

    /** The object as it was written. */
    public ObjectNode source() {
        return source;
    }

    public <K extends Keyword> Optional<K> keyword(Class<K> type) {
        // a schema has a handful: going through them beats an index, and a large catalog has millions of schemas
        for (Keyword keyword : keywords) {
            if (keyword.getClass() == type) {
                return Optional.of(type.cast(keyword));
            }
        }
        return Optional.empty();
    }

    public boolean has(Class<? extends Keyword> type) {
        return keyword(type).isPresent();
    }

    /** The schema's {@code $ref}, if it has one. */
    public Optional<Reference> reference() {
        return keywords.stream()
                .filter(keyword -> keyword.name().equals("$ref"))
                .map(Reference.class::cast)
                .findFirst();
    }

    /** Every keyword, in the order written. */
    public Collection<Keyword> keywords() {
        return keywords;
    }

    /** Members that no keyword of this dialect claims, {@code x-} extensions among them: kept, never dropped. */
    public List<Member> unknown() {
        return unknown;
    }

    @Override
    public String toString() {
        return id().toString();
    }
}
