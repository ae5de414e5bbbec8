package dev.counterpart.generator.plan;

import com.palantir.javapoet.ClassName;
import dev.counterpart.generator.names.JavaNames;
import dev.counterpart.generator.names.NameScope;
import dev.counterpart.model.ContractSet;
import dev.counterpart.model.asyncapi.AsyncApiChannel;
import dev.counterpart.model.asyncapi.AsyncApiDocument;
import dev.counterpart.model.asyncapi.AsyncApiMessage;
import dev.counterpart.model.asyncapi.AsyncApiOperation;
import dev.counterpart.model.catalog.MessageContract;
import dev.counterpart.model.catalog.Service;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Plans one handler interface per service that has an AsyncAPI document with a receiving operation. */
final class ServicePlanner {

    private final ContractSet contracts;
    private final String basePackage;
    private final Map<ContractKey, ClassName> types = new HashMap<>();
    private final NotGenerated notGenerated;

    private record ContractKey(String id, String version, boolean response) {}

    ServicePlanner(ContractSet contracts, String basePackage, List<PackagePlan> packages, NotGenerated notGenerated) {
        this.contracts = contracts;
        this.basePackage = basePackage;
        this.notGenerated = notGenerated;
        for (PackagePlan each : packages) {
            each.types()
                    .forEach(type -> contract(type)
                            .ifPresent(contract -> types.put(
                                    new ContractKey(contract.id(), contract.version(), contract.response()),
                                    type.name())));
        }
    }

    List<ServicePlan> plan() {
        Map<String, NameScope> scopes = new HashMap<>();
        List<ServicePlan> services = new ArrayList<>();
        for (Service service : contracts.services()) {
            service.asyncApi().ifPresent(document -> {
                List<ServicePlan.Handled> handled = handled(document);
                if (!handled.isEmpty()) {
                    services.add(service(service, document, handled, scopes));
                }
            });
        }
        return services;
    }

    private ServicePlan service(
            Service service,
            AsyncApiDocument document,
            List<ServicePlan.Handled> handled,
            Map<String, NameScope> scopes) {
        String inPackage = MessageSelection.domainPackage(service.domain(), basePackage) + ".services";
        NameScope scope = scopes.computeIfAbsent(inPackage, any -> NameScope.ofTypes(List.of("package-info")));
        String wished = JavaNames.type(service.id()) + "Handler";
        ClassName name =
                ClassName.get(inPackage, scope.take(List.of(wished, JavaNames.spelled(service.id()) + "Handler")));
        return new ServicePlan(
                name, service.id(), service.summary(), document.location().path(), handled, sends(document));
    }

    private List<ServicePlan.Handled> handled(AsyncApiDocument document) {
        NameScope methods = NameScope.ofMembers(List.of("descriptor"));
        Map<ContractKey, ServicePlan.Handled> handled = new LinkedHashMap<>();
        for (AsyncApiOperation operation : document.operations()) {
            if (operation.action() != AsyncApiOperation.Action.RECEIVE) {
                continue;
            }
            for (AsyncApiChannel channel : document.channels()) {
                if (channel.id().equals(operation.channel())) {
                    messages(operation, channel).forEach(message -> add(message, channel, methods, handled));
                }
            }
        }
        return List.copyOf(handled.values());
    }

    private List<ClassName> sends(AsyncApiDocument document) {
        Set<ClassName> sends = new LinkedHashSet<>();
        for (AsyncApiOperation operation : document.operations()) {
            if (operation.action() != AsyncApiOperation.Action.SEND) {
                continue;
            }
            for (AsyncApiChannel channel : document.channels()) {
                if (channel.id().equals(operation.channel())) {
                    messages(operation, channel).stream()
                            .flatMap(message -> contracts.message(message.messageId()).stream())
                            .map(message -> types.get(new ContractKey(message.id(), message.version(), false)))
                            .filter(Objects::nonNull)
                            .forEach(sends::add);
                }
            }
        }
        return List.copyOf(sends);
    }

    /** The operation's messages; all of its channel's when it names none (AsyncAPI 3.0.0, Operation Object). */
    private static List<AsyncApiMessage> messages(AsyncApiOperation operation, AsyncApiChannel channel) {
        return channel.messages().stream()
                .filter(message ->
                        operation.messages().isEmpty() || operation.messages().contains(message.key()))
                .toList();
    }

    private void add(
            AsyncApiMessage message,
            AsyncApiChannel channel,
            NameScope methods,
            Map<ContractKey, ServicePlan.Handled> handled) {
        Optional<MessageContract> contract = contracts.message(message.messageId());
        ContractKey request = new ContractKey(
                message.messageId(), contract.map(MessageContract::version).orElse(""), false);
        if (contract.isEmpty()
                || !types.containsKey(request)
                || channel.address().isEmpty()) {
            notGenerated.report(
                    message.location(),
                    "no handler is generated for \"" + message.messageId() + "\"",
                    "a message that a service receives needs an entry in the catalog and a channel with an address");
            return;
        }
        String address = channel.address().get();
        ServicePlan.Handled before = handled.get(request);
        if (before != null) {
            if (!before.channels().contains(address)) {
                handled.put(request, before.alsoFrom(address));
            }
            return;
        }
        ContractKey response = new ContractKey(request.id(), request.version(), true);
        handled.put(
                request,
                new ServicePlan.Handled(
                        methods.take(
                                List.of("on" + JavaNames.type(request.id()), "on_" + JavaNames.spelled(request.id()))),
                        request.id(),
                        contract.get().kind().word(),
                        List.of(address),
                        types.get(request),
                        Optional.ofNullable(types.get(response))));
    }

    private static Optional<ContractPlan> contract(TypePlan type) {
        return type.accept(new TypePlan.Visitor<>() {
            @Override
            public Optional<ContractPlan> object(ObjectPlan plan) {
                return plan.contract();
            }

            @Override
            public Optional<ContractPlan> union(UnionPlan plan) {
                return plan.contract();
            }

            @Override
            public Optional<ContractPlan> open(EnumPlan plan) {
                return Optional.empty();
            }
        });
    }
}
