package dev.counterpart.generator.plan;

import com.palantir.javapoet.ClassName;
import dev.counterpart.model.ContractSet;
import dev.counterpart.model.asyncapi.AsyncApiChannel;
import dev.counterpart.model.asyncapi.AsyncApiMessage;
import dev.counterpart.model.asyncapi.RuntimeExpression;
import dev.counterpart.model.catalog.MessageContract;
import dev.counterpart.model.catalog.Service;
import dev.counterpart.model.schema.SchemaId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds in the AsyncAPI documents how a message travels, and plans its contract. */
final class ContractPlanner {

    private static final String PAYLOAD = "$message.payload#/";

    private record Travel(AsyncApiChannel channel, AsyncApiMessage message) {}

    private final ContractSet contracts;
    private final NotGenerated notGenerated;

    ContractPlanner(ContractSet contracts, NotGenerated notGenerated) {
        this.contracts = contracts;
        this.notGenerated = notGenerated;
    }

    ContractPlan plan(MessageContract message, boolean response, TypePlan type, Map<ClassName, TypePlan> types) {
        Optional<Travel> travel = travel(message, response);
        return new ContractPlan(
                message.id(),
                message.kind(),
                message.version(),
                response,
                travel.flatMap(found -> found.channel().address()),
                travel.map(found -> keys(found.message(), message, type, types)).orElse(List.of()),
                ResourcePaths.schema(message, response));
    }

    /**
     * The channel of the message in the documents of the services, its own service's first. An earlier version travels as the
     * current one does: documents speak of current versions only.
     */
    private Optional<Travel> travel(MessageContract message, boolean response) {
        MessageContract current = contracts.message(message.id()).orElse(message);
        Optional<SchemaId> payload = response ? current.response() : Optional.of(current.payload());
        Comparator<Service> ownFirst = Comparator.comparing(
                        (Service service) -> !service.id().equals(message.service()))
                .thenComparing(Service::id);
        return contracts.services().stream()
                .sorted(ownFirst)
                .flatMap(service -> service.asyncApis().stream())
                .flatMap(document -> document.channels().stream())
                .flatMap(channel -> travels(channel, message, payload))
                .findFirst();
    }

    private Stream<Travel> travels(AsyncApiChannel channel, MessageContract message, Optional<SchemaId> payload) {
        return channel.messages().stream()
                .filter(candidate -> candidate.messageId().equals(message.id()))
                .filter(candidate -> means(candidate.payload(), payload))
                .map(candidate -> new Travel(channel, candidate));
    }

    private boolean means(Optional<SchemaId> one, Optional<SchemaId> other) {
        return one.isPresent()
                && other.isPresent()
                && contracts
                        .schemas()
                        .dereference(contracts.schemas().get(one.get()))
                        .id()
                        .equals(contracts
                                .schemas()
                                .dereference(contracts.schemas().get(other.get()))
                                .id());
    }

    private List<ContractPlan.KeyPath> keys(
            AsyncApiMessage message, MessageContract contract, TypePlan type, Map<ClassName, TypePlan> types) {
        Optional<String> location = message.keyLocation().map(RuntimeExpression::text);
        if (location.isEmpty()) {
            return List.of();
        }
        if (!location.get().startsWith(PAYLOAD)) {
            notGenerated.report(
                    message.location(),
                    "no Java is generated for a key at \"" + location.get() + "\"",
                    "let x-key-location point into the payload: " + PAYLOAD + "…");
            return List.of();
        }
        String[] segments = location.get().substring(PAYLOAD.length()).split("/", -1);
        List<Optional<ContractPlan.KeyPath>> paths = objectsOf(type, types)
                .map(object -> path(object, segments, types))
                .toList();
        if (paths.isEmpty() || paths.stream().anyMatch(Optional::isEmpty)) {
            // an earlier version may have had another shape; only the current one must have the key
            if (contract.latest()) {
                notGenerated.report(
                        message.location(),
                        "\"" + contract.id() + "\" has no text, integer or id at " + location.get(),
                        "let x-key-location name such a property, below required ones");
            }
            return List.of();
        }
        return paths.stream().map(Optional::orElseThrow).toList();
    }

    /** The object itself, or the arms of the union. */
    private static Stream<ObjectPlan> objectsOf(TypePlan type, Map<ClassName, TypePlan> types) {
        if (type instanceof ObjectPlan object) {
            return Stream.of(object);
        }
        return type instanceof UnionPlan union
                ? union.arms().stream()
                        .flatMap(arm -> Stream.ofNullable(types.get(arm.type())))
                        .flatMap(arm -> objectsOf(arm, types))
                : Stream.empty();
    }

    private static Optional<ContractPlan.KeyPath> path(
            ObjectPlan object, String[] segments, Map<ClassName, TypePlan> types) {
        List<PropertyPlan> steps = new ArrayList<>();
        Optional<ObjectPlan> at = Optional.of(object);
        for (String segment : segments) {
            Optional<PropertyPlan> property = at.flatMap(found -> property(found, segment));
            if (property.isEmpty()
                    || (!steps.isEmpty() && !steps.get(steps.size() - 1).isRequired())) {
                return Optional.empty();
            }
            steps.add(property.get());
            at = property.get().value() instanceof ValuePlan.TypeRef ref
                            && types.get(ref.type()) instanceof ObjectPlan next
                    ? Optional.of(next)
                    : Optional.empty();
        }
        return at.isPresent() || !isKey(steps.get(steps.size() - 1))
                ? Optional.empty()
                : Optional.of(new ContractPlan.KeyPath(steps));
    }

    private static boolean isKey(PropertyPlan property) {
        return (property.shape() == PropertyPlan.Shape.REQUIRED || property.shape() == PropertyPlan.Shape.OPTIONAL)
                && (property.value() instanceof ValuePlan.Text
                        || property.value() instanceof ValuePlan.TypedText
                        || property.value() instanceof ValuePlan.Whole
                        || property.value() instanceof ValuePlan.TypeRef);
    }

    private static Optional<PropertyPlan> property(ObjectPlan object, String segment) {
        String name = segment.replace("~1", "/").replace("~0", "~");
        return object.properties().stream()
                .filter(property -> property.jsonName().equals(name))
                .findFirst();
    }
}
