package dev.counterpart.model.schema.keyword;

import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.schema.Keyword;
import dev.counterpart.model.schema.NamedSchema;
import dev.counterpart.model.schema.Schema;
import java.util.List;
import java.util.Optional;

/** Schemas kept for references (2020-12 core 8.2.4). */
public record Defs(SourceLocation location, List<NamedSchema> properties) implements Keyword {

    public static final String NAME = "$defs";

    public Defs {
        properties = List.copyOf(properties);
    }

    public Optional<Schema> schema(String name) {
        return properties.stream()
                .filter(property -> property.name().equals(name))
                .map(NamedSchema::schema)
                .findFirst();
    }

    @Override
    public String name() {
        return NAME;
    }
}
