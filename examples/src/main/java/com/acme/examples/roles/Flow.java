package com.acme.examples.roles;

import com.acme.contracts.Contracts;
import com.acme.examples.checkout.CheckoutSystem;
import com.acme.examples.checkout.SagaTimes;
import com.acme.examples.inventory.InventorySystem;
import com.acme.examples.orders.OrderManagementSystem;
import com.acme.examples.payments.PaymentProcessingSystem;
import com.acme.examples.payments.PaymentProvider;
import com.acme.examples.payments.ProviderStandIn;
import com.acme.examples.platform.Surroundings;
import com.acme.examples.platform.messaging.RunningService;
import com.acme.examples.platform.messaging.Topics;
import com.acme.examples.warehouse.PackingTime;
import com.acme.examples.warehouse.WarehouseSystem;
import dev.counterpart.runtime.Contract;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/** The services of the checkout and order flow, in this process. Each can be stopped and started by itself. */
public final class Flow implements AutoCloseable {

    /** A reservation lives so many times as long as a checkout takes at most: whoever still holds stock is forgotten. */
    private static final int LIFETIMES = 10;

    private final Map<String, Starter> starters;
    private final Map<String, RunningService> running = new ConcurrentHashMap<>();
    private final ExecutorService threads = Executors.newCachedThreadPool(Flow::daemon);
    private final ProviderStandIn provider;

    @FunctionalInterface
    private interface Starter {
        RunningService start(int httpPort);
    }

    private Flow(Surroundings on, SagaTimes times, PackingTime packingTime) {
        provider = ProviderStandIn.open(on.postgres());
        starters = starters(on, times, packingTime, provider);
    }

    /** Creates the topics of all contracts. No service is started yet. */
    public static Flow prepare(Surroundings surroundings, SagaTimes times, PackingTime packingTime) {
        Topics.create(surroundings.bootstrapServers(), channels(), List.of(CheckoutSystem.REPLY_TOPIC));
        return new Flow(surroundings, times, packingTime);
    }

    /** Prepares, and starts every service at a free port, all at once: none of them waits for another. */
    public static Flow start(Surroundings surroundings, SagaTimes times, PackingTime packingTime) {
        Flow flow = prepare(surroundings, times, packingTime);
        try {
            flow.allAtOnce(flow.services(), flow::start);
            return flow;
        } catch (RuntimeException e) {
            flow.close();
            throw e;
        }
    }

    private static Map<String, Starter> starters(
            Surroundings on, SagaTimes times, PackingTime packingTime, PaymentProvider provider) {
        Duration timeToLive = times.lastDeadline().multipliedBy(LIFETIMES);
        Map<String, Starter> starters = new LinkedHashMap<>();
        starters.put("order-service", port -> OrderManagementSystem.startOrderService(on, port));
        starters.put("inventory-service", port -> InventorySystem.startInventoryService(on, timeToLive));
        starters.put("payment-api", port -> PaymentProcessingSystem.startPaymentApi(on));
        starters.put("payment-worker", port -> PaymentProcessingSystem.startPaymentWorker(on, provider));
        starters.put("warehouse-service", port -> WarehouseSystem.startWarehouseService(on, packingTime));
        starters.put("checkout-orchestrator", port -> CheckoutSystem.startCheckoutOrchestrator(on, times));
        starters.put("checkout-api", port -> CheckoutSystem.startCheckoutApi(on, port));
        return starters;
    }

    /** The channels that the contracts name. */
    public static List<String> channels() {
        TreeSet<String> channels = new TreeSet<>();
        for (Contract<?> contract : Contracts.all()) {
            contract.channel().ifPresent(channels::add);
        }
        return List.copyOf(channels);
    }

    /** Every service there is. */
    public List<String> services() {
        return List.copyOf(starters.keySet());
    }

    public Optional<URI> http(String service) {
        return Optional.ofNullable(running.get(service)).flatMap(RunningService::http);
    }

    public void start(String service) {
        start(service, 0);
    }

    /** Starts a service; if it answers HTTP, then at the port. */
    public void start(String service, int httpPort) {
        Starter starter = starters.get(service);
        if (starter == null) {
            throw new IllegalArgumentException("no service " + service + "; there are " + services());
        }
        if (running.containsKey(service)) {
            throw new IllegalStateException(service + " runs already");
        }
        running.put(service, starter.start(httpPort));
    }

    public void stop(String service) {
        Optional.ofNullable(running.remove(service)).ifPresent(RunningService::close);
    }

    @Override
    public void close() {
        allAtOnce(List.copyOf(running.keySet()), this::stop);
        provider.close();
        threads.shutdown();
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "flow");
        thread.setDaemon(true);
        return thread;
    }

    /** Returns when all are done, and says what went wrong with the first that failed. */
    private void allAtOnce(List<String> services, Consumer<String> step) {
        List<CompletableFuture<Void>> steps = services.stream()
                .map(service -> CompletableFuture.runAsync(() -> step.accept(service), threads))
                .toList();
        CompletableFuture.allOf(steps.toArray(CompletableFuture<?>[]::new)).join();
    }
}
