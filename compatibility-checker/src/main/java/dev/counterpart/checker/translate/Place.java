package dev.counterpart.checker.translate;

import dev.counterpart.checker.formula.Atom;
import dev.counterpart.checker.formula.Constants;
import dev.counterpart.checker.formula.Formula;
import dev.counterpart.checker.formula.Formulas;
import dev.counterpart.checker.formula.Kind;
import dev.counterpart.checker.scope.DynamicScope;
import dev.counterpart.model.schema.Keyword;
import dev.counterpart.model.schema.ObjectSchema;
import dev.counterpart.model.schema.Reference;
import dev.counterpart.model.schema.Schema;
import dev.counterpart.model.schema.SchemaId;
import java.util.Optional;

/** Where a keyword stands while its meaning is told: the schema that holds it, and how schemas inside it are read. */
record Place(Translator translator, ObjectSchema holder, Stance stance, DynamicScope scope) {

    Formulas formulas() {
        return translator.formulas();
    }

    Constants constants() {
        return translator.constants();
    }

    /** What a subschema says about a member or an element. */
    Formula below(Schema schema) {
        return translator.formula(schema, stance.below(), scope);
    }

    /** What a subschema says about the same value. */
    Formula here(Schema schema) {
        return translator.formula(schema, stance.inPlace(), scope);
    }

    /** What a subschema says that no profile touches. */
    Formula asWritten(Schema schema) {
        return translator.formula(schema, Stance.AS_WRITTEN, scope);
    }

    /** What the schema that a reference leads to says about the same value. */
    Formula referred(Reference reference) {
        return translator.reference(target(reference), stance.inPlace(), scope);
    }

    SchemaId target(Reference reference) {
        return translator.resources().target(reference, scope);
    }

    /** Another schema for the same value. */
    Place at(ObjectSchema schema, Stance other) {
        return new Place(translator, schema, other, translator.resources().enter(scope, schema.id()));
    }

    /** The atom holds, for values of its kind. */
    Formula atom(Atom atom) {
        return formulas().literal(atom);
    }

    /** The atom does not hold, for values of its kind. */
    Formula noAtom(Kind kind, Atom atom) {
        return formulas().implied(kind, formulas().not(formulas().literal(atom)));
    }

    /** An array in which at least so many elements are such values. */
    Formula atLeast(long count, Formula value) {
        if (count <= 0) {
            return formulas().everything();
        }
        return count == 1
                ? noAtom(Kind.ARRAY, new Atom.ItemsFrom(0, formulas().not(value)))
                : atom(new Atom.ItemsMatching(value, count));
    }

    /** An array in which no more elements than that are such values. */
    Formula atMost(long count, Formula value) {
        return count <= 0
                ? atom(new Atom.ItemsFrom(0, formulas().not(value)))
                : noAtom(Kind.ARRAY, new Atom.ItemsMatching(value, count + 1));
    }

    /** A keyword whose meaning may hang on all that stands around it. */
    Formula unknown(Optional<Kind> kind, Keyword keyword, String reason) {
        return unknown(kind, keyword, reason, this);
    }

    /**
     * @param said what the keyword means, whoever says it
     */
    Formula unknown(Optional<Kind> kind, Keyword keyword, String reason, Object said) {
        return formulas()
                .literal(new Atom.Unknown(
                        kind, keyword.name(), reason, keyword.location().toString(), said));
    }
}
