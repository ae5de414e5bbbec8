package dev.counterpart.model.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.counterpart.model.ContractSet;
import dev.counterpart.model.diagnostic.Diagnostic;
import dev.counterpart.model.diagnostic.Loaded;
import dev.counterpart.model.fuzz.StartDocuments.Start;
import dev.counterpart.model.load.ContractLoader;
import dev.counterpart.model.schema.ObjectSchema;
import dev.counterpart.model.tree.JsonText;
import dev.counterpart.model.tree.YamlText;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever stands in a document, loading it ends without an exception and within a second. What comes out either has no error,
 * and then every reference in it leads somewhere, or an error that names a place which the document has.
 *
 * <p>Runs with little memory. {@code -Dcounterpart.fuzz=200000} says how many; {@code -Dcounterpart.fuzz.only=4711} looks at
 * one again.
 */
@Tag("fuzz")
final class MutatedDocumentsTest {

    private static final int COUNT = Integer.getInteger("counterpart.fuzz", 3_000);
    private static final int ONLY = Integer.getInteger("counterpart.fuzz.only", -1);
    private static final long SEED = 4_711;
    private static final Duration LIMIT = Duration.ofSeconds(1);

    /** In processor time: a machine that does something else, too, must not fail the test. */
    private static final Duration HANGS = Duration.ofSeconds(30);

    private static final int LONGEST_MESSAGE = 5_000;

    /** The first few say what is wrong. */
    private static final int ENOUGH = 10;

    @TempDir
    private Path folder;

    private final List<String> failures = new ArrayList<>();
    private final Map<String, Integer> rules = new TreeMap<>();

    private Path shop = Path.of("");
    private long mostHeap;
    private int loaded;
    private int refused;
    private Duration slowest = Duration.ZERO;
    private int slowestOne;

    @Test
    void everyDocumentLoadsOrIsRefusedWithItsPlace() throws IOException, InterruptedException {
        shop = Files.createDirectories(folder.resolve("shop"));
        for (Path file : StartDocuments.files(StartDocuments.SHOP)) {
            Path target = shop.resolve(StartDocuments.SHOP.relativize(file).toString());
            Files.createDirectories(target.resolveSibling(""));
            Files.copy(file, target);
        }
        List<List<Start>> starts = StartDocuments.byKind(
                Optional.ofNullable(System.getProperty("counterpart.suite")).map(Path::of));
        Watch watch = new Watch(Thread.currentThread());
        watch.start();
        for (int i = Math.max(0, ONLY); i < (ONLY < 0 ? COUNT : ONLY + 1) && failures.size() < ENOUGH; i++) {
            watch.begins(i);
            one(i, starts);
        }
        watch.end();
        System.out.printf(
                "%d mutated documents of %d: %d loaded, %d refused; slowest %d ms (number %d); most heap %d MB%n",
                loaded + refused,
                starts.stream().mapToInt(List::size).sum(),
                loaded,
                refused,
                slowest.toMillis(),
                slowestOne,
                mostHeap >> 20);
        System.out.println("refused for: " + rules);
        assertThat(failures).as("what went wrong, and where").isEmpty();
        assertThat(refused).isBetween(COUNT / 5 * (ONLY < 0 ? 1 : 0), COUNT);
    }

    private void one(int number, List<List<Start>> kinds) throws IOException {
        Random random = new Random(SEED * 1_000_003 + number);
        int share = random.nextInt(100);
        List<Start> starts = kinds.get(share < 12 ? 0 : share < 40 ? 1 : 2);
        Start start = starts.get(random.nextInt(starts.size()));
        byte[] mutated = mutated(start, starts, random);
        String name = start.inShop() == null ? "document" + start.extension() : "shop";
        Path victim = start.inShop() == null
                ? folder.resolve(name)
                : shop.resolve(start.inShop().toString());
        Files.write(victim, mutated);
        try {
            load(number, folder.resolve(name), name);
        } catch (RuntimeException | AssertionError | StackOverflowError | OutOfMemoryError thrown) {
            StringWriter trace = new StringWriter();
            thrown.printStackTrace(new PrintWriter(trace));
            String told = trace.toString().lines().limit(12).collect(Collectors.joining("\n"));
            failures.add("number " + number + ", of " + start.name() + ": " + told);
        }
        if (start.inShop() != null) {
            Files.write(victim, start.bytes());
        }
    }

    private void load(int number, Path input, String name) throws IOException {
        long before = processorTime();
        Loaded<ContractSet> result = ContractLoader.load(input, name);
        Duration took = Duration.ofNanos(processorTime() - before);
        if (took.compareTo(slowest) > 0) {
            slowest = took;
            slowestOne = number;
        }
        mostHeap = Math.max(mostHeap, usedHeap());
        assertThat(took).isLessThan(LIMIT);
        DocumentPlaces places = new DocumentPlaces(folder);
        for (Diagnostic diagnostic : result.diagnostics()) {
            assertThat(places.has(diagnostic.location()))
                    .as("the document has the place of %s", diagnostic.format())
                    .isTrue();
            assertThat(diagnostic.format()).hasSizeLessThan(LONGEST_MESSAGE);
        }
        if (result.hasErrors()) {
            refused++;
            result.diagnostics().stream()
                    .filter(Diagnostic::isError)
                    .map(Diagnostic::rule)
                    .distinct()
                    .forEach(rule -> rules.merge(rule, 1, Integer::sum));
            assertThat(result.diagnostics())
                    .anyMatch(diagnostic ->
                            diagnostic.isError() && diagnostic.location().line() > 0);
        } else {
            loaded++;
            everyReferenceResolves(result.value());
        }
    }

    private static byte[] mutated(Start start, List<Start> starts, Random random) {
        byte[] bytes = start.bytes();
        int way = random.nextInt(10);
        if (start.tree().isPresent() && way < 7) {
            Start donor = starts.get(random.nextInt(starts.size()));
            Object tree = new TreeMutation(random)
                    .mutated(start.tree().get(), donor.tree().orElse("#/$defs"));
            boolean json = start.extension().equals(".json");
            bytes = (json ? JsonText.of(tree, random) : YamlText.of(tree, random)).getBytes(StandardCharsets.UTF_8);
        }
        return way > 5 ? new ByteMutation(random).mutated(bytes) : bytes;
    }

    private static void everyReferenceResolves(ContractSet set) {
        set.schemas().all().stream()
                .filter(ObjectSchema.class::isInstance)
                .flatMap(schema -> ((ObjectSchema) schema).reference().stream())
                .forEach(reference ->
                        assertThat(set.schemas().find(reference.target())).isPresent());
        set.messages()
                .forEach(message ->
                        assertThat(set.schemas().find(message.payload())).isPresent());
    }

    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static long usedHeap() {
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    /** Ends a run that hangs, and says where. */
    private static final class Watch extends Thread {

        private final Thread watched;
        private volatile int number;
        private volatile boolean ended;

        Watch(Thread watched) {
            this.watched = watched;
            setDaemon(true);
        }

        void begins(int next) {
            number = next;
        }

        void end() throws InterruptedException {
            ended = true;
            interrupt();
            join();
        }

        @Override
        public void run() {
            while (!ended) {
                int before = number;
                try {
                    sleep(HANGS.toMillis());
                } catch (InterruptedException woken) {
                    return;
                }
                if (number == before && !ended) {
                    System.out.println("number " + before + " hangs at");
                    for (StackTraceElement element : watched.getStackTrace()) {
                        System.out.println("  " + element);
                    }
                    Runtime.getRuntime().halt(1);
                }
            }
        }
    }
}
