package dev.counterpart.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Asks the compatibility checker about released schemas and about generated ones of growing size, and prints what a question
 * takes: time of the thread's own, so that a busy machine says the same. Ends with status 1 when a bar is missed.
 *
 * <pre>{@code
 * java -cp benchmarks/target/classes:$(cat benchmarks/target/classpath.txt) \
 *     dev.counterpart.benchmarks.CheckerQuestions schemas/.released
 * }</pre>
 */
public final class CheckerQuestions {

    private static final Duration MEDIAN = Duration.ofNanos(300_000);
    private static final Duration MEDIAN_CONFIRMED = Duration.ofMillis(3);
    private static final Duration NINETY_NINTH = Duration.ofMillis(20);
    private static final Duration LARGEST = Duration.ofSeconds(1);

    private final PrintStream out;
    private final int rounds;
    private boolean held = true;

    CheckerQuestions(PrintStream out, int rounds) {
        this.out = out;
        this.rounds = rounds;
    }

    /**
     * @param words the folder of releases; the number of rounds, of which the later half counts
     */
    public static void main(String[] words) throws IOException {
        Path released = Path.of(words.length > 0 ? words[0] : "schemas/.released");
        int rounds = words.length > 1 ? Integer.parseInt(words[1]) : 200;
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(new CheckerQuestions(out, rounds).run(released) ? 0 : 1);
    }

    /** Whether every bar was held. */
    boolean run(Path released) throws IOException {
        out.println("question                     step        asked  first ms  median µs   99th µs    max µs   times");
        for (GeneratedQuestions generated : GeneratedQuestions.values()) {
            long smallest = 0;
            for (int part : new int[] {10, 3, 1}) {
                int size = generated.largest() / part;
                String name =
                        size + " " + generated.name().toLowerCase(Locale.ROOT).replace('_', ' ');
                List<CheckerQuestion> questions = Question.read(generated.of(size));
                Times times = measure(questions, CheckerQuestion::decide, Math.max(4, rounds / 10));
                smallest = smallest == 0 ? times.median() : smallest;
                print(name, "decided", times, String.format(Locale.ROOT, "%7.1f", (double) times.median() / smallest));
                hold(name + ": first", times.first(), LARGEST);
                hold(name + ": longest", times.last(), LARGEST);
            }
        }
        FrozenSchemas frozen = new FrozenSchemas(released);
        List<CheckerQuestion> unchanged = Question.read(frozen.unchanged());
        List<CheckerQuestion> neighbours = Question.read(frozen.neighbours());
        List<CheckerQuestion> broken = Question.read(frozen.broken());
        List<CheckerQuestion> all = new ArrayList<>(unchanged);
        all.addAll(neighbours);
        all.addAll(broken);
        for (boolean confirmed : new boolean[] {false, true}) {
            Consumer<CheckerQuestion> step = confirmed ? CheckerQuestion::decide : CheckerQuestion::search;
            String word = confirmed ? "decided" : "searched";
            print("released, unchanged", word, measure(unchanged, step, rounds), "");
            print("released, neighbours", word, measure(neighbours, step, rounds), "");
            print("released, broken", word, measure(broken, step, rounds), "");
            Times times = measure(all, step, rounds);
            print("released, all", word, times, "");
            hold(word + ": median", times.median(), confirmed ? MEDIAN_CONFIRMED : MEDIAN);
            hold(word + ": 99th", times.percentile(99), NINETY_NINTH);
        }
        print("released, broken", "explained", measure(broken, CheckerQuestion::explain, Math.max(4, rounds / 10)), "");
        out.println(held ? "the bars are held" : "a bar is missed");
        return held;
    }

    private void hold(String what, long nanos, Duration bar) {
        if (nanos > bar.toNanos()) {
            held = false;
            out.println("  missed: " + what + " takes more than " + bar.toNanos() / 1000 + " µs");
        }
    }

    private void print(String name, String step, Times times, String growth) {
        out.println(String.format(
                        Locale.ROOT,
                        "%-28s %-9s %7d %9.1f %10d %9d %9d %s",
                        name,
                        step,
                        times.questions(),
                        times.first() / 1e6,
                        times.median() / 1000,
                        times.percentile(99) / 1000,
                        times.last() / 1000,
                        growth)
                .stripTrailing());
    }

    private static Times measure(List<CheckerQuestion> questions, Consumer<CheckerQuestion> step, int rounds) {
        long first = 0;
        long[] nanos = new long[questions.size() * (rounds - rounds / 2)];
        int count = 0;
        for (int round = 0; round < rounds; round++) {
            for (CheckerQuestion question : questions) {
                long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
                step.accept(question);
                long taken = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
                first = first == 0 ? taken : first;
                if (round >= rounds / 2) {
                    nanos[count++] = taken;
                }
            }
        }
        Arrays.sort(nanos);
        return new Times(questions.size(), first, Arrays.stream(nanos).boxed().toList());
    }

    /**
     * What questions took, in nanoseconds.
     *
     * @param first the very first, when nothing was warm
     * @param sorted the later ones
     */
    private record Times(int questions, long first, List<Long> sorted) {

        long median() {
            return percentile(50);
        }

        long percentile(int percent) {
            return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
        }

        long last() {
            return sorted.get(sorted.size() - 1);
        }
    }
}
