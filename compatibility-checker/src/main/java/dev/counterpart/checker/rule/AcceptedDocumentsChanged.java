package dev.counterpart.checker.rule;

import dev.counterpart.checker.fact.Cause;
import dev.counterpart.checker.fact.Fact;
import dev.counterpart.checker.fact.Pair;
import dev.counterpart.checker.fact.Rule;
import java.util.List;

/** Says that a pair differs where no other rule can say how: combinations of keywords, mostly. */
final class AcceptedDocumentsChanged implements Rule {

    static final String ID = "accepted-documents-changed";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String meaning() {
        return "Other documents are accepted, and no single keyword tells why.";
    }

    @Override
    public List<Fact> facts(Pair pair) {
        if (pair.onDocuments().isEmpty()) {
            return List.of();
        }
        return List.of(new Fact(
                ID,
                pair.onDocuments(),
                pair.before().location(),
                pair.after().location(),
                "accepts other documents" + pair.path().after("for"),
                "was different",
                "keep the schema of " + pair.path().quoted() + " as it was",
                new Cause.Everything()));
    }
}
