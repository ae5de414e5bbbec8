package dev.counterpart.checker.solve;

import dev.counterpart.checker.budget.Work;
import dev.counterpart.checker.formula.Atom;
import dev.counterpart.checker.formula.Doubt;
import dev.counterpart.checker.language.Language;
import dev.counterpart.checker.language.Words;
import java.util.Optional;
import java.util.TreeSet;

/** Finds a string: the languages intersected, the lengths as bounds. */
final class TextSearch {

    private final Branch branch;
    private final Work work;

    TextSearch(Branch branch, Work work) {
        this.work = work;
        this.branch = branch;
    }

    Finding find() {
        Language language = Language.all();
        for (Atom.TextIn text : branch.holding(Atom.TextIn.class).toList()) {
            language = language.intersect(text.language(), work);
        }
        for (Atom.TextIn text : branch.denied(Atom.TextIn.class).toList()) {
            language = language.intersect(text.language().complement(), work);
        }
        long fewest = branch.holding(Atom.LengthAtLeast.class)
                .mapToLong(Atom.LengthAtLeast::count)
                .max()
                .orElse(0);
        long most = branch.denied(Atom.LengthAtLeast.class)
                        .mapToLong(Atom.LengthAtLeast::count)
                        .min()
                        .orElse(Long.MAX_VALUE)
                - 1;
        Optional<String> sure = Words.pick(language.certain(work), fewest, most, work);
        if (sure.isPresent() || language.unread().isEmpty()) {
            return sure.map(word -> Finding.of(Values.text(word))).orElse(Finding.NOTHING);
        }
        TreeSet<Doubt> doubts = new TreeSet<>();
        language.unread().forEach(condition -> doubts.add(Doubt.about(condition)));
        return Words.pick(language.possible(work), fewest, most, work)
                .map(word -> Finding.of(Values.text(word), doubts, 1))
                .orElse(Finding.NOTHING);
    }
}
