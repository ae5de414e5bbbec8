package dev.counterpart.model.schema.bundle;

import dev.counterpart.model.schema.BooleanSchema;
import dev.counterpart.model.schema.Keyword;
import dev.counterpart.model.schema.NamedSchema;
import dev.counterpart.model.schema.ObjectSchema;
import dev.counterpart.model.schema.Reference;
import dev.counterpart.model.schema.Schema;
import dev.counterpart.model.schema.SchemaDialect;
import dev.counterpart.model.schema.SchemaId;
import dev.counterpart.model.schema.SchemaIndex;
import dev.counterpart.model.schema.keyword.AdditionalItems;
import dev.counterpart.model.schema.keyword.Definitions;
import dev.counterpart.model.schema.keyword.Defs;
import dev.counterpart.model.schema.keyword.Dependencies;
import dev.counterpart.model.schema.keyword.DependentRequired;
import dev.counterpart.model.schema.keyword.DependentSchemas;
import dev.counterpart.model.schema.keyword.ExclusiveMaximumFlag;
import dev.counterpart.model.schema.keyword.ExclusiveMinimumFlag;
import dev.counterpart.model.schema.keyword.Keywords;
import dev.counterpart.model.schema.keyword.Maximum;
import dev.counterpart.model.schema.keyword.Minimum;
import dev.counterpart.model.schema.keyword.Nullable;
import dev.counterpart.model.schema.keyword.PrefixItems;
import dev.counterpart.model.schema.keyword.TupleItems;
import dev.counterpart.model.schema.keyword.Type;
import dev.counterpart.model.tree.ArrayNode;
import dev.counterpart.model.tree.BooleanNode;
import dev.counterpart.model.tree.JsonPointer;
import dev.counterpart.model.tree.Member;
import dev.counterpart.model.tree.Node;
import dev.counterpart.model.tree.ObjectNode;
import dev.counterpart.model.tree.StringNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Writes schemas of several dialects as one document of 2020-12: each keyword as 2020-12 says the same, and every schema that
 * is referred to under {@code $defs}. What its own dialect gives no meaning is left out where 2020-12 would give it one. A
 * reference that could be redirected leads to where it leads when nobody redirects it.
 */
final class TranslatedBundle {

    /** Mean something for a whole document only, were there to be referred to, or are said by other means here. */
    private static final Set<String> DROPPED = Set.of(
            "$schema",
            "$id",
            "id",
            "$anchor",
            "$dynamicAnchor",
            "$recursiveAnchor",
            "$vocabulary",
            Defs.NAME,
            Definitions.NAME,
            Nullable.NAME);

    private final Schema root;
    private final SchemaIndex schemas;
    private final BundledNames names = new BundledNames();
    private final Deque<Schema> open = new ArrayDeque<>();

    TranslatedBundle(Schema root, SchemaIndex schemas) {
        this.root = root;
        this.schemas = schemas;
    }

    ObjectNode bundle() {
        List<Member> members = new ArrayList<>(object(root).members());
        List<Member> defs = new ArrayList<>();
        while (!open.isEmpty()) {
            Schema outside = open.removeFirst();
            defs.add(new Member(names.find(outside.id()).orElseThrow(), outside.location(), object(outside)));
        }
        if (!defs.isEmpty()) {
            members.add(new Member(Defs.NAME, root.location(), new ObjectNode(root.location(), defs)));
        }
        return new ObjectNode(root.location(), members);
    }

    private ObjectNode object(Schema schema) {
        return schema instanceof ObjectSchema object ? translated(object) : BundledNames.ofBoolean(schema);
    }

    private Node value(Schema schema) {
        return schema instanceof ObjectSchema object
                ? translated(object)
                : new BooleanNode(schema.location(), schema instanceof BooleanSchema flag && flag.accepts());
    }

    private ObjectNode translated(ObjectSchema schema) {
        List<Member> members = new ArrayList<>();
        for (Member member : schema.source().members()) {
            Keyword keyword = schema.keywords().stream()
                    .filter(one -> one.name().equals(member.name()))
                    .findFirst()
                    .orElse(null);
            if (keyword == null) {
                boolean wouldCount = Keywords.dialects(member.name()).contains(SchemaDialect.DRAFT_2020_12);
                boolean hidden = schema.dialect().refHidesSiblings()
                        && schema.reference().isPresent();
                if (!wouldCount && !hidden) {
                    members.add(member);
                }
            } else if (!DROPPED.contains(member.name())) {
                members.addAll(translated(keyword, member, schema));
            }
        }
        return new ObjectNode(schema.location(), members);
    }

    private List<Member> translated(Keyword keyword, Member member, ObjectSchema holder) {
        if (keyword instanceof Reference reference) {
            return List.of(named("$ref", member, new StringNode(member.value().location(), text(reference))));
        }
        if (keyword instanceof TupleItems tuple) {
            return List.of(named(PrefixItems.NAME, member, array(member, tuple.schemas())));
        }
        if (keyword instanceof AdditionalItems additional) {
            return holder.has(TupleItems.class)
                    ? List.of(named("items", member, value(additional.schema())))
                    : List.of();
        }
        if (keyword instanceof Dependencies dependencies) {
            return dependencies(dependencies, member);
        }
        if (keyword instanceof Minimum) {
            boolean excluded = holder.keyword(ExclusiveMinimumFlag.class)
                    .map(ExclusiveMinimumFlag::value)
                    .orElse(false);
            return List.of(named(excluded ? ExclusiveMinimumFlag.NAME : Minimum.NAME, member, member.value()));
        }
        if (keyword instanceof Maximum) {
            boolean excluded = holder.keyword(ExclusiveMaximumFlag.class)
                    .map(ExclusiveMaximumFlag::value)
                    .orElse(false);
            return List.of(named(excluded ? ExclusiveMaximumFlag.NAME : Maximum.NAME, member, member.value()));
        }
        if (keyword instanceof ExclusiveMinimumFlag || keyword instanceof ExclusiveMaximumFlag) {
            return List.of();
        }
        if (keyword instanceof Type type && holder.has(Nullable.class)) {
            List<Node> words = new ArrayList<>();
            type.types().forEach(one -> words.add(new StringNode(member.value().location(), one.word())));
            Node value = words.size() == 1
                    ? words.get(0)
                    : new ArrayNode(member.value().location(), words);
            return List.of(named(Type.NAME, member, value));
        }
        return List.of(named(member.name(), member, withSubschemas(keyword, member.value())));
    }

    private List<Member> dependencies(Dependencies dependencies, Member member) {
        List<Member> required = new ArrayList<>();
        List<Member> schemasByName = new ArrayList<>();
        for (DependentRequired.Dependency dependency : dependencies.required()) {
            required.add(new Member(
                    dependency.name(),
                    dependency.location(),
                    new ArrayNode(dependency.location(), List.copyOf(dependency.names()))));
        }
        for (NamedSchema dependency : dependencies.schemas()) {
            schemasByName.add(new Member(dependency.name(), dependency.location(), value(dependency.schema())));
        }
        List<Member> members = new ArrayList<>();
        if (!required.isEmpty()) {
            members.add(named(DependentRequired.NAME, member, new ObjectNode(member.location(), required)));
        }
        if (!schemasByName.isEmpty()) {
            members.add(named(DependentSchemas.NAME, member, new ObjectNode(member.location(), schemasByName)));
        }
        return members;
    }

    /** The keyword's value with the schemas in it translated, wherever in it they stand. */
    private Node withSubschemas(Keyword keyword, Node value) {
        Map<String, Schema> byPointer = new HashMap<>();
        for (Schema subschema : keyword.subschemas()) {
            if (subschema instanceof ObjectSchema object) {
                byPointer.put(object.id().pointer(), object);
            }
        }
        return byPointer.isEmpty() ? value : replaced(value, byPointer);
    }

    private Node replaced(Node node, Map<String, Schema> byPointer) {
        Schema schema = byPointer.get(node.location().pointer());
        if (schema != null) {
            return value(schema);
        }
        if (node instanceof ArrayNode array) {
            return new ArrayNode(
                    array.location(),
                    array.elements().stream()
                            .map(element -> replaced(element, byPointer))
                            .toList());
        }
        if (node instanceof ObjectNode object) {
            return new ObjectNode(
                    object.location(),
                    object.members().stream()
                            .map(member ->
                                    new Member(member.name(), member.location(), replaced(member.value(), byPointer)))
                            .toList());
        }
        return node;
    }

    private ArrayNode array(Member member, List<Schema> subschemas) {
        return new ArrayNode(
                member.value().location(), subschemas.stream().map(this::value).toList());
    }

    private String text(Reference reference) {
        SchemaId target = reference.target();
        if (target.equals(root.id())) {
            return "#";
        }
        String name = names.find(target).orElseGet(() -> {
            open.addLast(schemas.get(target));
            return names.allocate(schemas.get(target));
        });
        return BundledNames.fragment(JsonPointer.append("/" + Defs.NAME, name));
    }

    private static Member named(String name, Member as, Node value) {
        return new Member(name, as.location(), value);
    }
}
