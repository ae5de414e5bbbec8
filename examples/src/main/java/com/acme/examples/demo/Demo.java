package com.acme.examples.demo;

import com.acme.examples.checkout.SagaTimes;
import com.acme.examples.demo.BadInput.Refusal;
import com.acme.examples.inventory.InventorySystem;
import com.acme.examples.platform.Infrastructure;
import com.acme.examples.platform.Surroundings;
import com.acme.examples.platform.messaging.Topics;
import com.acme.examples.platform.time.Eventually;
import com.acme.examples.platform.time.Ticker;
import com.acme.examples.roles.Flow;
import com.acme.examples.shopping.CartApi;
import com.acme.examples.warehouse.PackingTime;
import java.io.PrintStream;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Runs the whole flow in this process and looks at the books afterwards.
 *
 * <pre>
 * --exit            end after the summary: with 0 if everything adds up, with 1 and what is off if not
 * --checkouts N     how many shoppers come (300)
 * --port N          where to watch (any free port)
 * </pre>
 *
 * Without {@code --exit} shoppers keep coming until the process is ended. Broker and database: see {@link Infrastructure}.
 */
public final class Demo {

    private static final Duration QUIET_WITHIN = Duration.ofMinutes(2);
    private static final PackingTime PACKING_TIME = new PackingTime(Duration.ofMillis(300), Duration.ofMillis(40));

    private final PrintStream out;
    private final Arguments arguments;
    private final long start = System.nanoTime();

    private Demo(PrintStream out, Arguments arguments) {
        this.out = out;
        this.arguments = arguments;
    }

    private record Arguments(boolean exit, int checkouts, int port) {
        static Arguments of(String[] words) {
            List<String> list = Arrays.asList(words);
            return new Arguments(list.contains("--exit"), number(list, "--checkouts", 300), number(list, "--port", 0));
        }

        private static int number(List<String> words, String name, int otherwise) {
            int at = words.indexOf(name);
            return at < 0 ? otherwise : Integer.parseInt(words.get(at + 1));
        }
    }

    /** Ends with 0 if all adds up, with 1 if not, with 130 if it was told to end before it knew. */
    public static void main(String[] words) {
        AtomicBoolean told = new AtomicBoolean();
        CountDownLatch ended = new CountDownLatch(1);
        Thread main = Thread.currentThread();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> endInOrder(main, told, ended)));
        int status = 1;
        try {
            status = new Demo(System.out, Arguments.of(words)).run();
        } catch (RuntimeException e) {
            // Whoever is interrupted at work complains; then that is no news.
            if (told.get()) {
                status = 130;
            } else {
                e.printStackTrace(System.err);
            }
        } finally {
            ended.countDown();
        }
        System.exit(status);
    }

    /** Ctrl-C: asks the main thread to close what it opened, and holds the JVM until it has. */
    private static void endInOrder(Thread main, AtomicBoolean told, CountDownLatch ended) {
        try {
            if (ended.getCount() > 0) {
                told.set(true);
                main.interrupt();
                ended.await();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private int run() {
        say("starting Kafka and PostgreSQL");
        try (Infrastructure infrastructure = Infrastructure.start(System.getenv())) {
            Surroundings surroundings = infrastructure.surroundings();
            say("Kafka at " + surroundings.bootstrapServers() + ", PostgreSQL at "
                    + surroundings.postgres().url());
            try (Flow flow = Flow.start(surroundings, SagaTimes.DEFAULT, PACKING_TIME);
                    CartApi cartApi = new CartApi(surroundings.bootstrapServers());
                    Workload workload = new Workload(cartApi, http(flow, "checkout-api"), http(flow, "order-service"));
                    Books books = Books.open(surroundings.postgres());
                    MessageTap tap = new MessageTap(surroundings.bootstrapServers(), topics());
                    WatchPage page = WatchPage.open(arguments.port(), books, tap, workload::send)) {
                say("READY after " + seconds() + " s: " + String.join(", ", flow.services()));
                out.println("  Checkout API    " + http(flow, "checkout-api"));
                out.println("  Order Service   " + http(flow, "order-service"));
                out.println("  watch it        " + page.address());
                return letThemShop(surroundings, flow, workload, books, page.address()) ? 0 : 1;
            }
        }
    }

    /** Whether everything added up. */
    private boolean letThemShop(Surroundings surroundings, Flow flow, Workload workload, Books books, URI watch) {
        try {
            goodsIn(surroundings);
            List<String> mismatches = runWorkload(surroundings, flow, workload, books);
            if (!arguments.exit()) {
                keepGoing(workload, watch);
            }
            return mismatches.isEmpty();
        } finally {
            // Closing in order takes a moment, also for who was told to end.
            Thread.interrupted();
        }
    }

    private List<String> runWorkload(Surroundings surroundings, Flow flow, Workload workload, Books books) {
        Expected before = Expected.before(surroundings, books);
        say(arguments.checkouts() + " shoppers come in");
        Workload.Result result = workload.run(0, arguments.checkouts());
        result.cases()
                .forEach((what, count) -> out.printf(
                        "  %-28s %,12d%n", what.name().toLowerCase(Locale.ROOT).replace('_', ' '), count));
        List<String> mismatches = new ArrayList<>(result.problems());

        say("what nobody should send");
        for (Refusal refusal : BadInput.byHttp(new Client(http(flow, "checkout-api")))) {
            out.println("  " + refusal.what() + ": " + refusal.status() + " " + shortened(refusal.body()));
            if (refusal.status() != 400 && refusal.status() != 413) {
                mismatches.add(refusal.what() + " was answered with " + refusal.status());
            }
        }
        Expected expected = before.and(result.checkouts(), BadInput.onTopics(surroundings.bootstrapServers()));

        say("waiting until nothing is under way");
        try (ConsumerLag lag = new ConsumerLag(surroundings.bootstrapServers(), flow.services())) {
            awaitQuiet(books, lag, surroundings, expected);
        }
        say("quiet; the books say:");
        mismatches.addAll(new Summary(out, surroundings).print(expected));
        out.println();
        if (mismatches.isEmpty()) {
            say("everything adds up");
        } else {
            say("THIS IS OFF:");
            mismatches.forEach(mismatch -> out.println("  " + mismatch));
        }
        return mismatches;
    }

    /** One more shopper every second or so, until somebody ends it. */
    private void keepGoing(Workload workload, URI watch) {
        say("shoppers keep coming: watch them at " + watch + "; Ctrl-C ends it");
        AtomicInteger next = new AtomicInteger();
        Ticker visits =
                Ticker.every(Duration.ofMillis(900), "visits", () -> workload.send(Case.of(next.getAndIncrement())));
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            say("ending");
        } finally {
            visits.close();
        }
    }

    private static URI http(Flow flow, String service) {
        return flow.http(service).orElseThrow();
    }

    private static void goodsIn(Surroundings surroundings) {
        Map<UUID, Long> goods = new HashMap<>();
        Shop.PRODUCTS.forEach(product -> goods.put(product.productId(), product.stock()));
        InventorySystem.receiveGoods(surroundings, goods);
    }

    /** Waits until all is handled. Whether it then adds up is for the summary to say, so nothing is thrown here. */
    private void awaitQuiet(Books books, ConsumerLag lag, Surroundings surroundings, Expected expected) {
        try {
            Eventually.holds(
                    QUIET_WITHIN,
                    "quiet",
                    () -> new Reconciliation(books).findings().stream().allMatch(Reconciliation.Finding::holds)
                            && lag.records() == 0
                            && expected.isThere(surroundings, books));
        } catch (Eventually.TooLate e) {
            say("it does not get quiet");
        }
    }

    private static List<String> topics() {
        List<String> topics = new ArrayList<>();
        for (String channel : Flow.channels()) {
            topics.add(channel);
            topics.add(Topics.deadLettersOf(channel));
        }
        return topics;
    }

    private static String shortened(String text) {
        return text.length() <= 300 ? text : text.substring(0, 300) + " …";
    }

    private void say(String text) {
        out.println("[" + seconds() + " s] " + text);
    }

    private String seconds() {
        return String.format("%.1f", (System.nanoTime() - start) / 1e9);
    }
}
