package dev.counterpart.benchmarks;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What one peer made of a set of questions.
 *
 * @param right those that it answered as they are
 * @param missed breaks that it called compatible
 * @param alarms compatible pairs that it called a break
 * @param open those that it left undecided, or failed at
 * @param median nanoseconds of the thread's own time, from text to answer
 * @param ninetyNinth the same, of the slowest but one in a hundred
 */
record PeerAnswers(int right, int missed, int alarms, int open, long median, long ninetyNinth) {

    /** Asks everything so many times; the later half of the times counts. */
    static PeerAnswers ask(Peer peer, List<Question> questions, int rounds) {
        List<Question> prepared = questions.stream()
                .map(question -> new Question(
                        peer.prepare(question.writer()), peer.prepare(question.reader()), question.contained()))
                .toList();
        int[] counts = new int[4];
        long[] nanos = new long[prepared.size() * (rounds - rounds / 2)];
        int taken = 0;
        for (int round = 0; round < rounds; round++) {
            for (Question question : prepared) {
                long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
                Optional<Boolean> answer = answer(peer, question);
                long time = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
                if (round >= rounds / 2) {
                    nanos[taken++] = time;
                }
                if (round == rounds - 1) {
                    counts[outcome(question, answer)]++;
                }
            }
        }
        Arrays.sort(nanos);
        return new PeerAnswers(
                counts[0],
                counts[1],
                counts[2],
                counts[3],
                nanos[nanos.length / 2],
                nanos[Math.min(nanos.length - 1, nanos.length * 99 / 100)]);
    }

    /** A schema that a peer can't read or that it never comes back from is a question that it leaves open. */
    private static Optional<Boolean> answer(Peer peer, Question question) {
        try {
            return peer.contains(question.writer(), question.reader());
        } catch (RuntimeException | StackOverflowError failed) {
            return Optional.empty();
        }
    }

    private static int outcome(Question question, Optional<Boolean> answer) {
        if (answer.isEmpty()) {
            return 3;
        }
        if (answer.get() == question.contained()) {
            return 0;
        }
        return answer.get() ? 1 : 2;
    }

    int asked() {
        return right + missed + alarms + open;
    }

    String line() {
        return right + " " + missed + " " + alarms + " " + open + " " + median + " " + ninetyNinth;
    }

    static PeerAnswers parse(String line) {
        String[] words = line.strip().split(" ", -1);
        return new PeerAnswers(
                Integer.parseInt(words[0]),
                Integer.parseInt(words[1]),
                Integer.parseInt(words[2]),
                Integer.parseInt(words[3]),
                Long.parseLong(words[4]),
                Long.parseLong(words[5]));
    }
}
