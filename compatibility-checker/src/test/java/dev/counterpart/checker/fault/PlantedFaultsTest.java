package dev.counterpart.checker.fault;

import static org.assertj.core.api.Assertions.assertThat;

import dev.counterpart.checker.property.ObjectionSearch;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiFunction;
import java.util.function.IntSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A net is worth what it catches: with a mistake planted in the checker, random pairs must meet with an objection. Some of the mistakes by
 * default, others each time the list grows; {@code -Dcounterpart.faults=all} plants every one, names plant
 * those.
 */
class PlantedFaultsTest {

    private static final long SEED = 11;
    private static final int PAIRS = 40_000;
    private static final String WANTED = System.getProperty("counterpart.faults", "3");

    /** Far more than so many pairs take: a mistake may make the checker run on without end. */
    private static final Duration LONGEST = Duration.ofMinutes(4);

    static Stream<Fault> faults() {
        List<Fault> all = Fault.all();
        if (WANTED.equals("all")) {
            return all.stream();
        }
        if (!WANTED.matches("[0-9]+")) {
            List<String> names = List.of(WANTED.split(","));
            return all.stream().filter(fault -> names.contains(fault.name()));
        }
        int count = Math.min(all.size(), Integer.parseInt(WANTED));
        List<Fault> some = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            some.add(all.get(i * all.size() / count));
        }
        return some.stream();
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aPlantedFaultIsFound(Fault fault) throws ReflectiveOperationException, InterruptedException {
        Object search = FaultyChecker.with(fault)
                .loadClass(ObjectionSearch.class.getName())
                .getConstructor()
                .newInstance();
        String objection = objection(search, fault);
        System.getLogger(PlantedFaultsTest.class.getName())
                .log(
                        System.Logger.Level.INFO,
                        "planted " + fault + ": "
                                + objection.lines().findFirst().orElse("not found in " + PAIRS + " pairs"));
        assertThat(objection)
                .as("%s %d pairs of seed %d do not show it.", fault.meaning(), PAIRS, SEED)
                .isNotEmpty();
    }

    @SuppressWarnings("unchecked")
    private static String objection(Object search, Fault fault) throws InterruptedException {
        FutureTask<String> task =
                new FutureTask<>(() -> ((BiFunction<Long, Integer, String>) search).apply(SEED, PAIRS));
        Thread thread = new Thread(task, fault.name());
        thread.setDaemon(true); // what runs on without end must not keep the build
        thread.start();
        try {
            return task.get(LONGEST.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            task.cancel(true);
            int answered = ((IntSupplier) search).getAsInt();
            throw new AssertionError(
                    fault + " was not found in " + LONGEST.toSeconds() + " s, and " + answered
                            + " pairs were answered by then: where it keeps the checker from answering, plant another",
                    e);
        } catch (ExecutionException e) {
            throw new AssertionError(
                    fault + " makes the checker fail at pair " + (((IntSupplier) search).getAsInt() + 1)
                            + " instead of answering wrongly: plant another",
                    e.getCause());
        }
    }

    /** Without a fault the same pairs meet with no objection: what was found was the fault. */
    @Test
    void withoutAFaultThereIsNothingToFind() {
        assertThat(new ObjectionSearch().apply(SEED, WANTED.equals("all") ? PAIRS / 2 : PAIRS / 16))
                .isEmpty();
    }

    @Test
    void everyFaultCanBePlanted() {
        List<Fault> all = Fault.all();
        assertThat(all).hasSizeGreaterThanOrEqualTo(12);
        assertThat(all).allSatisfy(fault -> assertThat(fault.planted()).contains(fault.after()));
    }
}
