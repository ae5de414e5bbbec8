package dev.counterpart.model.schema.check;

import dev.counterpart.model.diagnostic.Diagnostics;
import dev.counterpart.model.schema.ObjectSchema;
import java.util.List;
import java.util.function.BiConsumer;

/** Every check of a single schema: a new one is a file in this package and a line here. */
public final class SchemaChecks {

    private static final List<BiConsumer<ObjectSchema, Diagnostics>> ALL = List.of(
            DuplicateEnumValue::check,
            ImpossibleBounds::check,
            UndeclaredRequired::check,
            UnknownFormat::check,
            UselessKeyword::check);

    private SchemaChecks() {}

    /** Warns of what is legal in a schema and hardly meant. */
    public static void check(ObjectSchema schema, Diagnostics diagnostics) {
        ALL.forEach(check -> check.accept(schema, diagnostics));
    }
}
