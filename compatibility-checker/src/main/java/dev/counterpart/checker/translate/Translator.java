package dev.counterpart.checker.translate;

import dev.counterpart.checker.amend.Amendments;
import dev.counterpart.checker.formula.Constants;
import dev.counterpart.checker.formula.Formula;
import dev.counterpart.checker.formula.Formulas;
import dev.counterpart.checker.language.Formats;
import dev.counterpart.checker.scope.DynamicScope;
import dev.counterpart.checker.scope.Resources;
import dev.counterpart.model.schema.BooleanSchema;
import dev.counterpart.model.schema.ObjectSchema;
import dev.counterpart.model.schema.Schema;
import dev.counterpart.model.schema.SchemaId;
import dev.counterpart.model.schema.SchemaIndex;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Turns the schemas of one index into formulas. Schemas that refer to themselves become names of what they lead to, so that their formulas are
 * finite; {@link #meaning} says what such a name stands for.
 */
public final class Translator {

    /** A schema of one index, read in one way. Indexes are told apart by identity: two documents may have one path. */
    private record Key(Translator translator, SchemaId id, Stance stance, DynamicScope scope) {}

    private static final Meanings MEANINGS = new Meanings();

    /** Schemas met inside so many others are named, too, and looked at once they are asked about, so that the stack holds. */
    private static final int DEEPEST = 200;

    private final Formulas formulas;
    private final Constants constants;
    private final SchemaIndex schemas;
    private final Amendments amendments;
    private final Resources resources;
    private final Formats formats;
    private final Map<Key, Formula> known = new HashMap<>();
    private final Set<Key> open = new HashSet<>();
    private boolean countsArmsAsWritten;

    /**
     * @param amendments schemas of the index that are read as if they said something else
     */
    public Translator(Formulas formulas, SchemaIndex schemas, Amendments amendments, Formats formats) {
        this.formulas = formulas;
        this.constants = new Constants(formulas);
        this.schemas = schemas;
        this.amendments = amendments;
        this.resources = new Resources(schemas);
        this.formats = formats;
    }

    /** What a reader accepts. */
    public Formula reader(Schema schema) {
        return formula(schema, Stance.AS_WRITTEN, DynamicScope.NONE);
    }

    /** What a writer may write. */
    public Formula writer(Schema schema, Profile profile) {
        return formula(schema, profile == Profile.STRICT ? Stance.AS_WRITTEN : Stance.CLOSED, DynamicScope.NONE);
    }

    /** Whether some {@code oneOf} of a writer, closed inside, is not all that is asked: its arms count as they stand, too. */
    public boolean countsArmsAsWritten() {
        return countsArmsAsWritten;
    }

    void countArmsAsWritten() {
        countsArmsAsWritten = true;
    }

    /** What a reference's key, made by any translator, stands for. */
    public static Formula meaning(Object key) {
        Key named = (Key) key;
        Translator translator = named.translator();
        return translator.formula(translator.schemas.get(named.id()), named.stance(), named.scope());
    }

    /**
     * What is referred to, in place: one formula however often it is referred to, and the same as in another document that says
     * the same. Only what refers to itself is named.
     */
    Formula reference(SchemaId target, Stance stance, DynamicScope scope) {
        return formula(schemas.get(target), stance, scope);
    }

    /**
     * A schema that is met while it is being translated contains itself, and is named there; so is one that lies very deep.
     *
     * @param scope what dynamic anchors mean where the schema is reached from
     */
    Formula formula(Schema schema, Stance stance, DynamicScope scope) {
        Key key = new Key(this, schema.id(), stance, resources.enter(scope, schema.id()));
        Formula formula = known.get(key);
        if (formula != null) {
            return formula;
        }
        if (open.size() >= DEEPEST || !open.add(key)) {
            return formulas.reference(key);
        }
        formulas.work().spend(1);
        try {
            formula = translate(schema, stance, key.scope());
        } finally {
            open.remove(key); // also when the question ends here: another may come
        }
        known.put(key, formula);
        return formula;
    }

    private Formula translate(Schema written, Stance stance, DynamicScope scope) {
        Schema schema = amendments.of(written);
        if (!(schema instanceof ObjectSchema object)) {
            return formulas.constant(((BooleanSchema) schema).accepts());
        }
        Place place = new Place(this, object, stance, scope);
        if (stance == Stance.CLOSED) {
            Formula open = formula(schema, Stance.PART_OF_CLOSED, scope);
            return formulas.every(open, new EvaluatedMembers(place).close());
        }
        List<Formula> parts = new ArrayList<>();
        object.keywords().forEach(keyword -> parts.add(MEANINGS.of(keyword, place)));
        parts.add(LeftBehind.by(place));
        return formulas.every(parts);
    }

    Resources resources() {
        return resources;
    }

    Formulas formulas() {
        return formulas;
    }

    Constants constants() {
        return constants;
    }

    Formats formats() {
        return formats;
    }

    Optional<Schema> find(SchemaId id) {
        return schemas.find(id);
    }

    Amendments amendments() {
        return amendments;
    }
}
