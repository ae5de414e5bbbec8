package dev.counterpart.checker.review.rules;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Which changes are meant: every question must have one of the answers given for it. An empty pattern means every change. */
public final class ChangePattern {

    private final Map<Question, List<Wildcard>> wanted;

    ChangePattern(Map<Question, List<Wildcard>> wanted) {
        EnumMap<Question, List<Wildcard>> copy = new EnumMap<>(Question.class);
        wanted.forEach((question, answers) -> copy.put(question, List.copyOf(answers)));
        this.wanted = copy;
    }

    public boolean matches(Situation situation) {
        return wanted.entrySet().stream()
                .allMatch(entry -> entry.getKey().answer(situation).stream()
                        .anyMatch(answer -> entry.getValue().stream().anyMatch(wildcard -> wildcard.matches(answer))));
    }
}
