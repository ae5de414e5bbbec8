package dev.counterpart.benchmarks;

import dev.counterpart.checker.constructed.ConstructedQuestions;
import dev.counterpart.checker.constructed.SuiteGroup;
import dev.counterpart.model.tree.JsonTreeWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Questions of one kind, whose answers nobody must have an opinion on.
 *
 * @param subject what they are about
 * @param size how large the schemas are, where that grows; 0 where not
 */
record QuestionSet(String subject, int size, List<Question> questions) {

    /** In draft 4 {@code 1.0} equals {@code 1} and is no integer: what the suite says of the one is no truth about its enum. */
    private static final List<String> DRAFTS = List.of("draft6", "draft7", "draft2019-09", "draft2020-12");

    String name() {
        return size == 0 ? subject : size + " " + subject;
    }

    /**
     * Every set, in the order in which they are asked.
     *
     * @param suite the official JSON Schema suite, where it is at hand
     */
    static List<QuestionSet> all(Optional<Path> suite, Path released) throws IOException {
        List<QuestionSet> sets = new ArrayList<>();
        suite.ifPresent(folder -> DRAFTS.forEach(draft -> sets.add(constructed(folder, draft))));
        FrozenSchemas frozen = new FrozenSchemas(released);
        sets.add(new QuestionSet("released, unchanged", 0, frozen.unchanged()));
        sets.add(new QuestionSet("released, neighbours", 0, frozen.neighbours()));
        sets.add(new QuestionSet("released, broken", 0, frozen.broken()));
        for (GeneratedQuestions generated : GeneratedQuestions.values()) {
            String subject = generated.name().toLowerCase(Locale.ROOT).replace('_', ' ');
            for (int smaller : new int[] {10, 3, 1}) {
                int size = generated.largest() / smaller;
                sets.add(new QuestionSet(subject, size, generated.of(size)));
            }
        }
        return sets;
    }

    /** What refers to other documents is left out: a peer would look for them on the net. */
    private static QuestionSet constructed(Path suite, String draft) {
        List<Question> questions = ConstructedQuestions.of(SuiteGroup.required(suite, draft)).stream()
                .filter(question -> !refersElsewhere(question))
                .map(question -> new Question(question.writer(), question.reader(), question.contained()))
                .toList();
        return new QuestionSet("suite, " + draft, 0, questions);
    }

    private static boolean refersElsewhere(ConstructedQuestions.Question question) {
        String schema = JsonTreeWriter.compact(question.group().schema());
        return schema.contains("//localhost") || schema.contains("\"$ref\":\"http");
    }
}
