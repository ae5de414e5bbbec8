package dev.counterpart.checker.translate;

import dev.counterpart.checker.amend.Amendments;
import dev.counterpart.checker.formula.Atom;
import dev.counterpart.checker.formula.Constants;
import dev.counterpart.checker.formula.Formula;
import dev.counterpart.checker.formula.Formulas;
import dev.counterpart.checker.formula.Kind;
import dev.counterpart.checker.language.Formats;
import dev.counterpart.checker.scope.DynamicScope;
import dev.counterpart.checker.scope.Resources;
import dev.counterpart.model.schema.BooleanSchema;
import dev.counterpart.model.schema.ObjectSchema;
import dev.counterpart.model.schema.Schema;
import dev.counterpart.model.schema.SchemaDialect;
import dev.counterpart.model.schema.SchemaId;
import dev.counterpart.model.schema.SchemaIndex;
import dev.counterpart.model.schema.keyword.Dependencies;
import dev.counterpart.model.tree.StringNode;
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

    private final Formulas formulas;
    private final Constants constants;
    private final SchemaIndex schemas;
    private final Amendments amendments;
    private final Resources resources;
    private final Formats formats;
    private final Map<Key, Formula> known = new HashMap<>();
    private final Set<Key> open = new HashSet<>();

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
        parts.add(leftBehind(object, place));
        return formulas.every(parts);
    }

    /** What is no keyword any more, and is one to some validators all the same. */
    private Formula leftBehind(ObjectSchema object, Place place) {
        boolean said = object.dialect().isSince(SchemaDialect.DRAFT_2019_09)
                && object.unknown().stream().anyMatch(member -> member.name().equals(Dependencies.NAME));
        return said
                ? formulas.literal(new Atom.Unknown(
                        Optional.of(Kind.OBJECT),
                        Dependencies.NAME,
                        "since 2019-09 some validators look at it and some don't",
                        object.location().toString(),
                        place))
                : formulas.everything();
    }

    /** Whether a schema is written in a dialect of somebody's own, whose vocabularies may give keywords another force. */
    boolean hasOwnDialect(ObjectSchema schema) {
        return find(schema.resource())
                .filter(ObjectSchema.class::isInstance)
                .flatMap(root -> ((ObjectSchema) root).source().get("$schema"))
                .filter(uri -> uri instanceof StringNode text
                        && SchemaDialect.ofUri(text.value()).isEmpty())
                .isPresent();
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
