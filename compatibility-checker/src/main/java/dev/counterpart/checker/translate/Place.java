package dev.counterpart.checker.translate;

import dev.counterpart.checker.formula.Atom;
import dev.counterpart.checker.formula.Constants;
import dev.counterpart.checker.formula.Formula;
import dev.counterpart.checker.formula.Formulas;
import dev.counterpart.checker.formula.Kind;
import dev.counterpart.model.schema.Keyword;
import dev.counterpart.model.schema.ObjectSchema;
import dev.counterpart.model.schema.Schema;
import java.util.Optional;

/** Where a keyword stands while its meaning is told: the schema that holds it, and how schemas inside it are read. */
record Place(Translator translator, ObjectSchema holder, Stance stance) {

    Formulas formulas() {
        return translator.formulas();
    }

    Constants constants() {
        return translator.constants();
    }

    /** What a subschema says about a member or an element. */
    Formula below(Schema schema) {
        return translator.formula(schema, stance.below());
    }

    /** What a subschema says about the same value. */
    Formula here(Schema schema) {
        return translator.formula(schema, stance.inPlace());
    }

    /** What a subschema says that no profile touches. */
    Formula asWritten(Schema schema) {
        return translator.formula(schema, Stance.AS_WRITTEN);
    }

    /** The atom holds, for values of its kind. */
    Formula atom(Atom atom) {
        return formulas().literal(atom);
    }

    /** The atom does not hold, for values of its kind. */
    Formula noAtom(Kind kind, Atom atom) {
        return formulas().implied(kind, formulas().not(formulas().literal(atom)));
    }

    Formula unknown(Optional<Kind> kind, Keyword keyword, String reason) {
        return formulas()
                .literal(new Atom.Unknown(
                        kind, keyword.name(), reason, keyword.location().toString()));
    }
}
