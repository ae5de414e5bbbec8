package com.acme.examples.roles;

import com.acme.examples.checkout.SagaTimes;
import com.acme.examples.platform.Infrastructure;
import com.acme.examples.warehouse.PackingTime;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs some of the services in this process, on the broker and the database that the environment names.
 *
 * <pre>
 * java -cp acme-examples.jar com.acme.examples.roles.Services checkout-api:8080 checkout-orchestrator
 * </pre>
 *
 * A number behind a colon is the port for HTTP. Which variables name broker and database: see {@link Infrastructure}.
 */
public final class Services {

    private static final Logger log = LoggerFactory.getLogger(Services.class);
    private static final PackingTime PACKING_TIME = new PackingTime(Duration.ofSeconds(2), Duration.ofMillis(200));

    private Services() {}

    public static void main(String[] services) throws InterruptedException {
        CountDownLatch end = new CountDownLatch(1);
        CountDownLatch ended = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            end.countDown();
            await(ended);
        }));
        try (Infrastructure infrastructure = Infrastructure.start(System.getenv());
                Flow flow = Flow.prepare(infrastructure.surroundings(), SagaTimes.DEFAULT, PACKING_TIME)) {
            for (String service : services) {
                int colon = service.indexOf(':');
                String name = colon < 0 ? service : service.substring(0, colon);
                flow.start(name, colon < 0 ? 0 : Integer.parseInt(service.substring(colon + 1)));
                log.info(
                        "{} runs{}",
                        name,
                        flow.http(name).map(address -> " at " + address).orElse(""));
            }
            end.await();
        } finally {
            ended.countDown();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
