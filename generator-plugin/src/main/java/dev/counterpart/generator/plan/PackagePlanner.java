package dev.counterpart.generator.plan;

import com.palantir.javapoet.ClassName;
import dev.counterpart.model.catalog.MessageContract;
import dev.counterpart.model.diagnostic.Diagnostics;
import dev.counterpart.model.schema.ObjectSchema;
import dev.counterpart.model.schema.Schema;
import dev.counterpart.model.schema.SchemaId;
import dev.counterpart.model.schema.SchemaIndex;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Plans the types of one package: the messages' own classes first, so that they have their titles to themselves, then
 * whatever they reach, each schema once.
 */
final class PackagePlanner implements ValuePlanner.Types {

    private record Work(ClassName name, ObjectSchema schema, String message) {}

    private final String packageName;
    private final SchemaIndex schemas;
    private final NotGenerated notGenerated;
    private final TypeNames names;
    private final ObjectPlanner objects;
    private final UnionPlanner unions;

    private final Map<SchemaId, ClassName> named = new HashMap<>();
    private final Map<ClassName, TypePlan> planned = new TreeMap<>();
    private final Deque<Work> waiting = new ArrayDeque<>();

    PackagePlanner(
            String packageName,
            SchemaIndex schemas,
            Diagnostics diagnostics,
            NotGenerated notGenerated,
            Patterns patterns) {
        this.packageName = packageName;
        this.schemas = schemas;
        this.notGenerated = notGenerated;
        this.names = new TypeNames(packageName, diagnostics);
        ValuePlanner values = new ValuePlanner(schemas, this, notGenerated, patterns);
        this.objects = new ObjectPlanner(values, notGenerated);
        this.unions = new UnionPlanner(schemas, this, notGenerated);
    }

    PackagePlan plan(List<MessageContract> messages, ContractPlanner contractPlanner) {
        Map<ClassName, RootContract> roots = new LinkedHashMap<>();
        for (MessageContract message : messages) {
            root(message, message.payload(), message.name(), false, roots);
            message.response().ifPresent(id -> root(message, id, message.name() + "Response", true, roots));
        }
        while (!waiting.isEmpty()) {
            plan(waiting.remove());
        }
        List<TypePlan> types = finished(roots, contractPlanner);
        Map<ClassName, ClassName> codecs = new TreeMap<>();
        types.forEach(type -> codecs.put(type.name(), names.beside(type.name(), "Codec")));
        return new PackagePlan(packageName, about(messages), types, codecs);
    }

    private record RootContract(MessageContract message, boolean response) {}

    private void root(
            MessageContract message, SchemaId id, String name, boolean response, Map<ClassName, RootContract> roots) {
        Schema schema = schemas.dereference(schemas.get(id));
        if (!(schema instanceof ObjectSchema object)
                || !(Shapes.isObject(object) || Shapes.alternatives(object).isPresent())) {
            notGenerated.report(
                    schema.location(),
                    "no Java is generated for a message that is no object",
                    "wrap the value in an object: then it can grow");
            return;
        }
        if (named.containsKey(object.id())) {
            notGenerated.report(
                    message.location(),
                    "no Java is generated for \"" + message.id() + "\": another message has the very same schema",
                    "give each message a schema file of its own");
            return;
        }
        ClassName type = names.ofMessage(object, name);
        declare(type, object, message.name());
        roots.put(type, new RootContract(message, response));
    }

    @Override
    public ClassName typeFor(ObjectSchema schema, Origin origin) {
        ClassName known = named.get(schema.id());
        if (known != null) {
            return known;
        }
        ClassName name = origin.referenced()
                ? names.ofTarget(schema, origin.message())
                : names.ofInline(schema, origin.owner(), origin.member(), origin.message());
        declare(name, schema, origin.message());
        return name;
    }

    private void declare(ClassName name, ObjectSchema schema, String message) {
        named.put(schema.id(), name);
        waiting.add(new Work(name, schema, message));
    }

    private void plan(Work work) {
        ObjectSchema schema = work.schema();
        notGenerated.reportUnsupported(schema);
        if (Shapes.alternatives(schema).isPresent()) {
            unions.plan(work.name(), schema, work.message()).ifPresent(union -> planned.put(work.name(), union));
        } else if (Shapes.textEnum(schema).isPresent()) {
            planned.put(work.name(), EnumPlanner.plan(work.name(), schema));
        } else {
            planned.put(work.name(), objects.plan(work.name(), schema, work.message()));
        }
    }

    /** The types with what is only known when all of them are planned: their contracts. */
    private List<TypePlan> finished(Map<ClassName, RootContract> roots, ContractPlanner contractPlanner) {
        List<TypePlan> types = new ArrayList<>();
        for (TypePlan type : planned.values()) {
            Optional<ContractPlan> contract = Optional.ofNullable(roots.get(type.name()))
                    .map(root -> contractPlanner.plan(root.message(), root.response(), type, planned));
            types.add(type.accept(new TypePlan.Visitor<>() {
                @Override
                public TypePlan object(ObjectPlan plan) {
                    return plan.with(contract);
                }

                @Override
                public TypePlan union(UnionPlan plan) {
                    return plan.with(contract);
                }

                @Override
                public TypePlan open(EnumPlan plan) {
                    return plan;
                }
            }));
        }
        return types;
    }

    private static String about(List<MessageContract> messages) {
        StringBuilder about = new StringBuilder("Messages: ");
        for (int i = 0; i < messages.size(); i++) {
            about.append(i == 0 ? "" : ", ")
                    .append(messages.get(i).id())
                    .append(' ')
                    .append(messages.get(i).version());
        }
        return about.append('.').toString();
    }
}
