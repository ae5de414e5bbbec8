package dev.counterpart.model.asyncapi.format;

import dev.counterpart.model.diagnostic.Diagnostics;
import dev.counterpart.model.tree.ArrayNode;
import dev.counterpart.model.tree.Fields;
import dev.counterpart.model.tree.Node;
import dev.counterpart.model.tree.NullNode;
import dev.counterpart.model.tree.ObjectNode;
import dev.counterpart.model.tree.StringNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Records: all fields are there, and no others (Avro 1.12.0, Records). */
final class AvroRecords {

    private final AvroTypes types;
    private final AvroNames names;
    private final AvroDefaults defaults;
    private final Diagnostics diagnostics;

    AvroRecords(AvroTypes types, AvroNames names, AvroDefaults defaults, Diagnostics diagnostics) {
        this.types = types;
        this.names = names;
        this.defaults = defaults;
        this.diagnostics = diagnostics;
    }

    void body(Fields fields, DerivedObject schema, String namespace) {
        if (!fields.has("fields")) {
            types.refuse(fields.object(), "a record must have \"fields\"", "");
        }
        List<Fields> entries = named(fields.objects("fields"));
        schema.text("type", "object");
        schema.put("properties", fields.object(), pointer -> {
            DerivedObject properties = new DerivedObject(fields.object(), pointer);
            for (Fields entry : entries) {
                String name = entry.string("name").map(StringNode::value).orElse("");
                properties.put(name, entry.object(), below -> property(entry, below, namespace));
            }
            return properties.build();
        });
        schema.texts(
                "required",
                entries.stream().flatMap(entry -> entry.string("name").stream()).toList());
        schema.flag("additionalProperties", false);
    }

    /** The fields whose names are names, each once. */
    private List<Fields> named(List<Fields> fields) {
        List<Fields> named = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (Fields field : fields) {
            Optional<StringNode> name = field.string("name");
            if (name.isEmpty()) {
                types.refuse(field.object(), "a field must have a \"name\"", "");
            } else if (!names.isFieldName(name.get().value())) {
                types.refuse(name.get(), "\"" + name.get().value() + "\" is no name of a field", "");
            } else if (!taken.add(name.get().value())) {
                types.refuse(name.get(), "the field \"" + name.get().value() + "\" stands twice", "");
            } else {
                named.add(field);
            }
        }
        return named;
    }

    /** What a field says beside its type stands beside its schema, too. */
    private Node property(Fields field, String pointer, String namespace) {
        Optional<Node> type = field.object().get("type");
        if (type.isEmpty()) {
            types.refuse(field.object(), "a field must have a \"type\"", "");
            return new DerivedObject(field.object(), pointer).build();
        }
        ObjectNode schema = types.translated(type.get(), pointer, namespace);
        DerivedObject property = DerivedObject.of(schema, pointer);
        field.object()
                .get("doc")
                .filter(StringNode.class::isInstance)
                .ifPresent(doc -> property.text("description", doc, ((StringNode) doc).value()));
        field.object().get("default").ifPresent(written -> {
            Optional<Node> value = defaults.encoded(written, type.get(), namespace);
            value.ifPresent(encoded -> property.put("default", written, below -> DerivedObject.moved(encoded, below)));
            if (value.isEmpty()) {
                types.refuse(
                        written,
                        "the default is no value of the field's type",
                        type.get() instanceof ArrayNode && !(written instanceof NullNode)
                                ? "a union's default is a value of one of its types, without the type's name"
                                : "");
            }
        });
        List<StringNode> aliases = AvroTypes.texts(new Fields(field.object(), diagnostics), "aliases");
        if (!aliases.isEmpty()) {
            property.texts("x-avro-aliases", aliases);
        }
        return property.build();
    }
}
