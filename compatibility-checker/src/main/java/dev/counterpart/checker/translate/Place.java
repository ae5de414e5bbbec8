package dev.counterpart.checker.translate;

import dev.counterpart.checker.formula.Atom;
import dev.counterpart.checker.formula.Constants;
import dev.counterpart.checker.formula.Formula;
import dev.counterpart.checker.formula.Formulas;
import dev.counterpart.checker.formula.Kind;
import dev.counterpart.checker.scope.DynamicScope;
import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.schema.Keyword;
import dev.counterpart.model.schema.ObjectSchema;
import dev.counterpart.model.schema.Reference;
import dev.counterpart.model.schema.Schema;
import dev.counterpart.model.schema.SchemaId;
import java.util.List;
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
        return translator.formula(schema, stance.untouched(), scope);
    }

    /** What a subschema says about the names of members. */
    Formula ofNames(Schema schema) {
        return translator.formula(schema, Stance.AS_NAME, scope);
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

    /** A keyword whose meaning may hang on all that stands around it. What is closed accepts nothing that it does not accept as it stands. */
    Formula unknown(Optional<Kind> kind, Keyword keyword, String reason) {
        Formula here = unknown(kind, keyword.name(), keyword.location(), reason);
        return stance.untouched() == stance
                ? here
                : formulas()
                        .every(
                                here,
                                new Place(translator, holder, stance.untouched(), scope)
                                        .unknown(kind, keyword, reason));
    }

    /** Something that is not understood; it means the same in another schema that is worded and read alike. */
    Formula unknown(Optional<Kind> kind, String keyword, SourceLocation location, String reason) {
        Object said = Wording.of(this)
                .<Object>map(wording -> List.of(wording, stance))
                .orElse(this);
        return atom(new Atom.Unknown(kind, keyword, reason, location.toString(), said));
    }
}
