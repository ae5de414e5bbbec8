package dev.counterpart.checker.solve;

import dev.counterpart.checker.budget.Work;
import dev.counterpart.checker.formula.Atom;
import dev.counterpart.checker.language.Language;
import dev.counterpart.checker.language.Words;

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
        return Words.pick(language, fewest, most, work)
                .map(word -> Finding.of(Values.text(word)))
                .orElse(Finding.NOTHING);
    }
}
