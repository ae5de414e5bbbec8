package dev.counterpart.checker.constructed;

import dev.counterpart.checker.constructed.ConstructedQuestions.Question;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Counts answers and tells which were wrong, open or slow. */
final class ConstructedAnswers {

    enum Outcome {
        RIGHT,
        WRONG,
        UNDECIDED,
        UNREADABLE
    }

    record Answer(Question question, Outcome outcome, String detail, long micros) {}

    private final List<Answer> answers = new ArrayList<>();

    void add(Answer answer) {
        answers.add(answer);
    }

    long count(Outcome outcome) {
        return answers.stream().filter(answer -> answer.outcome() == outcome).count();
    }

    /** Of the questions that no instance decides. */
    long certain(Outcome outcome) {
        return answers.stream()
                .filter(answer -> answer.outcome() == outcome)
                .filter(answer -> answer.question().instance().isEmpty())
                .count();
    }

    long certain() {
        return answers.stream()
                .filter(answer -> answer.question().instance().isEmpty())
                .count();
    }

    int size() {
        return answers.size();
    }

    /** The questions that were not answered rightly, the keyword with the most first. */
    String misses() {
        Map<String, List<Answer>> byFile = new TreeMap<>();
        answers.stream()
                .filter(answer -> answer.outcome() != Outcome.RIGHT)
                .forEach(answer -> byFile.computeIfAbsent(
                                answer.question().group().file(), file -> new ArrayList<>())
                        .add(answer));
        StringBuilder text = new StringBuilder();
        byFile.values().stream()
                .sorted((a, b) -> Integer.compare(b.size(), a.size()))
                .flatMap(List::stream)
                .forEach(answer -> text.append(answer.outcome())
                        .append(' ')
                        .append(answer.question().place())
                        .append(" -> ")
                        .append(answer.detail())
                        .append('\n'));
        return text.toString();
    }

    String table() {
        Map<String, Map<Outcome, Integer>> rows = new TreeMap<>();
        for (Answer answer : answers) {
            rows.computeIfAbsent(answer.question().group().file(), file -> new EnumMap<>(Outcome.class))
                    .merge(answer.outcome(), 1, Integer::sum);
        }
        StringBuilder text =
                new StringBuilder(row("", List.of("questions", "right", "wrong", "undecided", "unreadable")));
        rows.forEach((file, counts) -> {
            List<Object> cells = new ArrayList<>();
            cells.add(counts.values().stream().mapToInt(Integer::intValue).sum());
            for (Outcome outcome : Outcome.values()) {
                cells.add(counts.getOrDefault(outcome, 0));
            }
            text.append(row(file, cells));
        });
        return text.toString();
    }

    private static String row(String name, List<?> cells) {
        StringBuilder text = new StringBuilder(String.format(Locale.ROOT, "%-28s", name));
        cells.forEach(cell -> text.append(String.format(Locale.ROOT, "%11s", cell)));
        return text.append('\n').toString();
    }

    String summary() {
        long decided = count(Outcome.RIGHT) + count(Outcome.WRONG);
        Answer slowest = answers.stream()
                .max((a, b) -> Long.compare(a.micros(), b.micros()))
                .orElseThrow();
        long[] times = answers.stream().mapToLong(Answer::micros).sorted().toArray();
        return String.format(
                Locale.ROOT,
                "%d questions, decided %.2f %%, right %.2f %% of the decided, %d unreadable; median %d us, 99th %d us, slowest %d ms (%s)",
                size(),
                100.0 * decided / size(),
                100.0 * count(Outcome.RIGHT) / Math.max(1, decided),
                count(Outcome.UNREADABLE),
                times[times.length / 2],
                times[times.length * 99 / 100],
                slowest.micros() / 1000,
                slowest.question().place());
    }
}
