package dev.counterpart.checker.fault;

import static org.assertj.core.api.Assertions.assertThat;

import dev.counterpart.checker.property.ObjectionSearch;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A net is worth what it catches: with a mistake planted in the checker, random pairs must meet with an objection. Some of the mistakes by
 * default, others each time the list grows; {@code -Dcounterpart.faults=all} plants every one.
 */
class PlantedFaultsTest {

    private static final long SEED = 11;
    private static final int PAIRS = 4_000;
    private static final String WANTED = System.getProperty("counterpart.faults", "3");

    static Stream<Fault> faults() {
        List<Fault> all = Fault.all();
        if (WANTED.equals("all")) {
            return all.stream();
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
    void aPlantedFaultIsFound(Fault fault) throws ReflectiveOperationException {
        Object search = FaultyChecker.with(fault)
                .loadClass(ObjectionSearch.class.getName())
                .getConstructor()
                .newInstance();
        String objection = objection((BiFunction<?, ?, ?>) search);
        System.getLogger(PlantedFaultsTest.class.getName())
                .log(
                        System.Logger.Level.INFO,
                        fault + ": " + objection.lines().findFirst().orElse("not found"));
        assertThat(objection).as(fault.meaning()).isNotEmpty();
    }

    @SuppressWarnings("unchecked")
    private static String objection(BiFunction<?, ?, ?> search) {
        return ((BiFunction<Long, Integer, String>) search).apply(SEED, PAIRS);
    }

    /** Without a fault the same pairs meet with no objection: what was found was the fault. */
    @Test
    void withoutAFaultThereIsNothingToFind() {
        assertThat(new ObjectionSearch().apply(SEED, WANTED.equals("all") ? PAIRS : PAIRS / 4))
                .isEmpty();
    }

    @Test
    void everyFaultCanBePlanted() {
        List<Fault> all = Fault.all();
        assertThat(all).hasSizeGreaterThanOrEqualTo(12);
        assertThat(all).allSatisfy(fault -> assertThat(fault.planted()).contains(fault.after()));
    }
}
