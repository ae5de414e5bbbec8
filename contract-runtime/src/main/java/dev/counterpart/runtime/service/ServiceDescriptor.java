package dev.counterpart.runtime.service;

import dev.counterpart.runtime.Contract;
import dev.counterpart.runtime.ContractVersion;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;

/**
 * A service as its AsyncAPI document has it: what it receives and answers, each bound to a method of its handler, and what it sends.
 * Adapters of brokers need nothing else.
 *
 * <pre>{@code
 * ServiceDescriptor<U> orders = ServiceDescriptor.<U>of("order-service")
 *         .receives("orders.commands", CreateOrder.CONTRACT, handler::onCreateOrder)
 *         .answers("orders.queries", GetOrder.CONTRACT, GetOrderResponse.CONTRACT, handler::onGetOrder)
 *         .sends(OrderCreated.CONTRACT)
 *         .build();
 * }</pre>
 */
public final class ServiceDescriptor<U> {
    private final String service;
    private final List<Operation<U, ?>> operations;
    private final List<Contract<?>> sends;

    private ServiceDescriptor(Builder<U> builder) {
        this.service = builder.service;
        this.operations = List.copyOf(builder.operations);
        this.sends = List.copyOf(builder.sends);
    }

    /** Starts the descriptor of a service; generated code ends it. */
    public static <U> Builder<U> of(String service) {
        return new Builder<>(service);
    }

    /** The service's id in the catalog. */
    public String service() {
        return service;
    }

    /** Everything it takes, in the order of its AsyncAPI document. */
    public List<Operation<U, ?>> operations() {
        return operations;
    }

    /** Everything it sends. */
    public List<Contract<?>> sends() {
        return sends;
    }

    /** The addresses it receives from, each once. */
    public Set<String> channels() {
        Set<String> channels = new LinkedHashSet<>();
        for (Operation<U, ?> each : operations) {
            channels.add(each.channel());
        }
        return Collections.unmodifiableSet(channels);
    }

    /** Whether it takes a type of message from a channel, in whatever version. */
    public boolean receives(String channel, String type) {
        return operations.stream()
                .anyMatch(each ->
                        each.channel().equals(channel) && each.contract().id().equals(type));
    }

    /** What it does with a type of message from a channel, written in a version: the same major, or below 1.0.0 the same minor. */
    public Optional<Operation<U, ?>> find(String channel, String type, ContractVersion version) {
        for (Operation<U, ?> each : operations) {
            if (each.channel().equals(channel)
                    && each.contract().id().equals(type)
                    && each.contract().version().sameLineAs(version)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /** Gathers a service's operations. */
    public static final class Builder<U> {
        private final String service;
        private final List<Operation<U, ?>> operations = new ArrayList<>();
        private final List<Contract<?>> sends = new ArrayList<>();

        private Builder(String service) {
            this.service = Objects.requireNonNull(service);
        }

        /** A command or an event, and who handles it. */
        public <T> Builder<U> receives(
                String channel, Contract<T> contract, BiConsumer<? super T, ? super MessageContext<U>> handler) {
            return add(new Operation.Receive<>(channel, contract, handler));
        }

        /** A query, its answer, and who answers. */
        public <T, R> Builder<U> answers(
                String channel,
                Contract<T> contract,
                Contract<R> response,
                BiFunction<? super T, ? super MessageContext<U>, ? extends R> handler) {
            return add(new Operation.Answer<>(channel, contract, response, handler));
        }

        public Builder<U> sends(Contract<?> contract) {
            sends.add(contract);
            return this;
        }

        public ServiceDescriptor<U> build() {
            return new ServiceDescriptor<>(this);
        }

        private Builder<U> add(Operation<U, ?> operation) {
            operations.add(operation);
            return this;
        }
    }
}
