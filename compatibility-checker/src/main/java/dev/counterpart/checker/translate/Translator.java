package dev.counterpart.checker.translate;

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
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Turns the schemas of one index into formulas. References become names of what they lead to, so recursive schemas are finite
 * formulas; {@link #meaning} says what such a name stands for.
 */
public final class Translator {

    /** A schema of one index, read in one way. Indexes are told apart by identity: two documents may have one path. */
    private record Key(Translator translator, SchemaId id, Stance stance, DynamicScope scope) {}

    private static final Meanings MEANINGS = new Meanings();

    private final Formulas formulas;
    private final Constants constants;
    private final SchemaIndex schemas;
    private final Resources resources;
    private final Formats formats;
    private final Map<Key, Formula> known = new HashMap<>();
    private final Set<Key> open = new HashSet<>();

    public Translator(Formulas formulas, SchemaIndex schemas, Formats formats) {
        this.formulas = formulas;
        this.constants = new Constants(formulas);
        this.schemas = schemas;
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

    /** What a reference's key, made by any translator, stands for. */
    public static Formula meaning(Object key) {
        Key named = (Key) key;
        Translator translator = named.translator();
        return translator.formula(translator.schemas.get(named.id()), named.stance(), named.scope());
    }

    Formula reference(SchemaId target, Stance stance, DynamicScope scope) {
        return formulas.reference(new Key(this, target, stance, resources.enter(scope, target)));
    }

    /**
     * A schema that is met while it is being translated contains itself, and is named there.
     *
     * @param scope what dynamic anchors mean where the schema is reached from
     */
    Formula formula(Schema schema, Stance stance, DynamicScope scope) {
        Key key = new Key(this, schema.id(), stance, resources.enter(scope, schema.id()));
        Formula formula = known.get(key);
        if (formula != null) {
            return formula;
        }
        if (!open.add(key)) {
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

    private Formula translate(Schema schema, Stance stance, DynamicScope scope) {
        if (!(schema instanceof ObjectSchema object)) {
            return formulas.constant(((BooleanSchema) schema).accepts());
        }
        Place place = new Place(this, object, stance, scope);
        if (stance == Stance.CLOSED) {
            Formula open = formula(schema, Stance.PART_OF_CLOSED, scope);
            return formulas.every(open, new EvaluatedMembers(place).close());
        }
        return formulas.every(object.keywords().stream()
                .map(keyword -> MEANINGS.of(keyword, place))
                .toList());
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
}
