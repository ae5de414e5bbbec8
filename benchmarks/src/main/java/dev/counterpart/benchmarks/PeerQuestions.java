package dev.counterpart.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Asks the compatibility checker and its peers the same questions, each set in a fresh JVM with 1 GB of heap, and prints side by
 * side what they answer and what an answer takes. Ends with status 1 when Counterpart leaves one open or is wrong.
 *
 * <pre>{@code
 * java -cp benchmarks/target/classes:$(cat benchmarks/target/classpath.txt) \
 *     dev.counterpart.benchmarks.PeerQuestions schemas/.released 100 FOLDER_OF_THE_SUITE
 * }</pre>
 */
public final class PeerQuestions {

    /** Who has not answered by then has not answered. */
    private static final Duration LIMIT = Duration.ofMinutes(3);

    /** A set of that many questions is its own warming up. */
    private static final int MANY = 1_000;

    private final PrintStream out;
    private final int rounds;
    private boolean held = true;

    PeerQuestions(PrintStream out, int rounds) {
        this.out = out;
        this.rounds = rounds;
    }

    /**
     * @param words the folder of releases; the number of rounds, of which the later half counts; the folder of the official JSON
     *     Schema suite, without which its questions are left out
     */
    public static void main(String[] words) throws Exception {
        Path released = Path.of(words.length > 0 ? words[0] : "schemas/.released");
        int rounds = words.length > 1 ? Integer.parseInt(words[1]) : 100;
        Optional<Path> suite = words.length > 2 ? Optional.of(Path.of(words[2])) : Optional.empty();
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(new PeerQuestions(out, rounds).run(QuestionSet.all(suite, released)) ? 0 : 1);
    }

    /** Whether Counterpart answered every question rightly. */
    boolean run(List<QuestionSet> sets) throws IOException, InterruptedException {
        out.println("questions                  asked of        asked  right %  missed  alarms   open"
                + "  median µs    99th µs  times ours   growth");
        Map<String, Long> smallest = new HashMap<>();
        for (QuestionSet set : sets) {
            Optional<PeerAnswers> ours = Optional.empty();
            for (Peer peer : Peer.values()) {
                Optional<PeerAnswers> answers = ask(peer, set);
                ours = ours.or(() -> answers);
                if (answers.isEmpty()) {
                    out.println(start(set, peer) + "    no answer in " + LIMIT.toMinutes() + " minutes and 1 GB");
                } else {
                    PeerAnswers its = answers.get();
                    long least = smallest.computeIfAbsent(peer + set.subject(), key -> its.median());
                    out.println(start(set, peer)
                            + figures(its, ours.orElse(its))
                            + (set.size() == 0
                                    ? ""
                                    : String.format(Locale.ROOT, "%9.1f", its.median() / (double) least)));
                }
                held &= peer != Peer.COUNTERPART
                        || answers.filter(its -> its.right() == its.asked()).isPresent();
            }
        }
        out.println(held ? "Counterpart answered everything rightly" : "Counterpart was wrong or left a question open");
        return held;
    }

    /** Empty when it never came to an end. */
    private Optional<PeerAnswers> ask(Peer peer, QuestionSet set) throws IOException, InterruptedException {
        int times = set.questions().size() < MANY ? rounds : Math.min(rounds, 2);
        String questions = set.questions().stream().map(Question::line).collect(Collectors.joining("\n"));
        return FreshJvm.run(PeerProcess.class, LIMIT, questions, peer.name(), Integer.toString(times))
                .map(PeerAnswers::parse);
    }

    private static String start(QuestionSet set, Peer peer) {
        return String.format(
                Locale.ROOT,
                "%-26s %-12s %8d",
                set.name(),
                peer.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                set.questions().size());
    }

    private static String figures(PeerAnswers its, PeerAnswers ours) {
        return String.format(
                Locale.ROOT,
                " %8.1f %7d %7d %6d %10d %10d %11.2f",
                100.0 * its.right() / its.asked(),
                its.missed(),
                its.alarms(),
                its.open(),
                its.median() / 1000,
                its.ninetyNinth() / 1000,
                (double) its.median() / ours.median());
    }
}
