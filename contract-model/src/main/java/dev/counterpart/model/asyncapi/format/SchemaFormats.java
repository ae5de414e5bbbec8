package dev.counterpart.model.asyncapi.format;

import dev.counterpart.model.schema.SchemaDialect;
import java.util.List;
import java.util.Optional;

/** Every format that is read: a new one is a file in this package and a line here. */
public final class SchemaFormats {

    /** What schemas are written in that don't say so (AsyncAPI 3.0.0, Schema Object). */
    public static final SchemaFormat DEFAULT = new AsyncApiSchemaFormat();

    /** What files named {@code .avsc} are written in. */
    public static final SchemaFormat AVRO = new AvroSchemaFormat();

    private static final List<SchemaFormat> ALL = List.of(
            DEFAULT,
            new JsonSchemaFormat(SchemaDialect.DRAFT_2020_12, "draft-2020-12", "2020-12", ""),
            new JsonSchemaFormat(SchemaDialect.DRAFT_2019_09, "draft-2019-09", "2019-09"),
            new JsonSchemaFormat(SchemaDialect.DRAFT_7, "draft-07", "draft-7"),
            new JsonSchemaFormat(SchemaDialect.DRAFT_6, "draft-06", "draft-6"),
            new JsonSchemaFormat(SchemaDialect.DRAFT_4, "draft-04", "draft-4"),
            new OpenApiSchemaFormat(),
            AVRO);

    private SchemaFormats() {}

    public static Optional<SchemaFormat> find(String written) {
        FormatName name = FormatName.parse(written);
        return ALL.stream().filter(format -> format.isNamed(name)).findFirst();
    }

    /** What each is called in messages. */
    public static List<String> titles() {
        return ALL.stream().map(SchemaFormat::title).toList();
    }
}
