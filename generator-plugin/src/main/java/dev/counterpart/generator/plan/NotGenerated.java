package dev.counterpart.generator.plan;

import dev.counterpart.model.diagnostic.Diagnostics;
import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.schema.Keyword;
import dev.counterpart.model.schema.ObjectSchema;
import dev.counterpart.model.schema.keyword.AdditionalProperties;
import dev.counterpart.model.schema.keyword.AnyOf;
import dev.counterpart.model.schema.keyword.Const;
import dev.counterpart.model.schema.keyword.Enum;
import dev.counterpart.model.schema.keyword.ExclusiveMaximum;
import dev.counterpart.model.schema.keyword.ExclusiveMaximumFlag;
import dev.counterpart.model.schema.keyword.ExclusiveMinimum;
import dev.counterpart.model.schema.keyword.ExclusiveMinimumFlag;
import dev.counterpart.model.schema.keyword.Format;
import dev.counterpart.model.schema.keyword.Items;
import dev.counterpart.model.schema.keyword.MaxItems;
import dev.counterpart.model.schema.keyword.MaxLength;
import dev.counterpart.model.schema.keyword.MaxProperties;
import dev.counterpart.model.schema.keyword.Maximum;
import dev.counterpart.model.schema.keyword.MinItems;
import dev.counterpart.model.schema.keyword.MinLength;
import dev.counterpart.model.schema.keyword.MinProperties;
import dev.counterpart.model.schema.keyword.Minimum;
import dev.counterpart.model.schema.keyword.MultipleOf;
import dev.counterpart.model.schema.keyword.OneOf;
import dev.counterpart.model.schema.keyword.Pattern;
import dev.counterpart.model.schema.keyword.Properties;
import dev.counterpart.model.schema.keyword.Ref;
import dev.counterpart.model.schema.keyword.Required;
import dev.counterpart.model.schema.keyword.Type;
import dev.counterpart.model.schema.keyword.UniqueItems;
import java.util.Set;

/**
 * Says what no Java was made from. A schema that asks for more than its generated class would keep is an error: nothing is
 * left out in silence.
 */
final class NotGenerated {

    /** The id of the diagnostic. */
    static final String RULE = "not-generated";

    /** Keywords that some generated code checks, or that shape it. Every other one that can refuse a value is reported. */
    private static final Set<Class<? extends Keyword>> GENERATED = Set.of(
            AdditionalProperties.class,
            AnyOf.class,
            Const.class,
            Enum.class,
            ExclusiveMaximum.class,
            ExclusiveMaximumFlag.class,
            ExclusiveMinimum.class,
            ExclusiveMinimumFlag.class,
            Format.class,
            Items.class,
            MaxItems.class,
            MaxLength.class,
            MaxProperties.class,
            Maximum.class,
            MinItems.class,
            MinLength.class,
            MinProperties.class,
            Minimum.class,
            MultipleOf.class,
            OneOf.class,
            Pattern.class,
            Properties.class,
            Ref.class,
            Required.class,
            Type.class,
            UniqueItems.class);

    private final Diagnostics diagnostics;

    NotGenerated(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** Whether {@link #reportUnsupported} tells of the keyword. */
    static boolean isUnsupported(Keyword keyword) {
        return keyword.constrains() && !GENERATED.contains(keyword.getClass());
    }

    void report(SourceLocation place, String what, String hint) {
        diagnostics.error(RULE, place, what, hint);
    }

    /** Reports each keyword of the schema that no generated code checks yet, whatever the schema's type. */
    void reportUnsupported(ObjectSchema schema) {
        for (Keyword keyword : schema.keywords()) {
            if (isUnsupported(keyword)) {
                report(
                        keyword.location(),
                        "no Java is generated for \"" + keyword.name() + "\"",
                        "docs/rules/not-generated.md lists the keywords that can't be used yet");
            }
        }
    }
}
