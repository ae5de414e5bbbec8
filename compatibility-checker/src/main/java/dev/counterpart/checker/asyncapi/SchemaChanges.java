package dev.counterpart.checker.asyncapi;

import dev.counterpart.checker.containment.Comparison;
import dev.counterpart.checker.containment.Options;
import dev.counterpart.checker.containment.Verdict;
import dev.counterpart.checker.explain.Break;
import dev.counterpart.checker.fact.Fact;
import dev.counterpart.checker.policy.Direction;
import dev.counterpart.checker.profile.CompatibilityProfile;
import dev.counterpart.checker.proof.Side;
import dev.counterpart.model.schema.Schema;
import dev.counterpart.model.schema.SchemaId;
import dev.counterpart.model.schema.SchemaIndex;
import dev.counterpart.model.schema.bundle.SchemaBundler;
import dev.counterpart.model.tree.Node;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Schemas of two states, each pair compared once: many messages share their headers. Keep one for all documents of the two states.
 */
public final class SchemaChanges {

    private final SchemaIndex before;
    private final SchemaIndex after;
    private final CompatibilityProfile profile;
    private final Map<Matched<SchemaId>, Boolean> same = new HashMap<>();
    private final Map<Question, List<SchemaChange>> answers = new HashMap<>();

    private record Question(SchemaId before, SchemaId after, Set<Direction> directions) {}

    /**
     * @param profile what "compatible" means
     */
    public SchemaChanges(SchemaIndex before, SchemaIndex after, CompatibilityProfile profile) {
        this.before = before;
        this.after = after;
        this.profile = profile;
    }

    /** Whether both say the same, references followed. */
    public boolean same(SchemaId was, SchemaId is) {
        return same.computeIfAbsent(
                new Matched<>(was, is), pair -> bundled(before, was).sameValueAs(bundled(after, is)));
    }

    private static Node bundled(SchemaIndex index, SchemaId id) {
        return SchemaBundler.bundle(index.get(id), index);
    }

    /** What fails in these directions; nothing where all of them are proved. */
    public List<SchemaChange> between(SchemaId was, SchemaId is, Set<Direction> directions) {
        Set<Direction> asked = directions.isEmpty() ? EnumSet.noneOf(Direction.class) : EnumSet.copyOf(directions);
        Question question = new Question(was, is, asked);
        List<SchemaChange> known = answers.get(question);
        if (known == null) {
            known = same(was, is) || asked.isEmpty()
                    ? List.of()
                    : compare(new Side(before.get(was), before), new Side(after.get(is), after), asked);
            answers.put(question, known);
        }
        return known;
    }

    /** What keeps a reader of {@code old} from reading a new thing that takes its place beside it. */
    public List<SchemaChange> newcomer(SchemaId old, SchemaId newcomer) {
        return compare(
                new Side(before.get(old), before), new Side(after.get(newcomer), after), Set.of(Direction.FORWARD));
    }

    private List<SchemaChange> compare(Side was, Side is, Set<Direction> directions) {
        Options options = Options.tolerantReader();
        Comparison comparison = profile.compare(was, is, directions, options, options);
        List<SchemaChange> changes = new ArrayList<>();
        Set<List<Object>> told = new HashSet<>();
        // Forward first: what breaks live readers says more than what breaks a replay.
        for (Direction direction : List.of(Direction.FORWARD, Direction.BACKWARD)) {
            Verdict verdict = comparison.verdicts().get(direction);
            if (verdict instanceof Verdict.Breaking breaking) {
                for (Break each : breaking.breaks()) {
                    Fact fact = each.fact();
                    if (told.add(List.of(fact.what(), fact.before(), fact.after()))) {
                        changes.add(of(fact, direction, Optional.of(each.witness())));
                    }
                }
                if (breaking.facts().isEmpty()) {
                    changes.add(of(was.schema(), is.schema(), direction, breaking.witness()));
                }
            } else if (verdict instanceof Verdict.Refused refused) {
                for (Fact fact : refused.facts()) {
                    if (told.add(List.of(fact.what(), fact.before(), fact.after()))) {
                        changes.add(of(fact, direction, Optional.empty()));
                    }
                }
            } else if (verdict instanceof Verdict.Undecided open && told.add(List.of("undecided"))) {
                changes.add(new SchemaChange(
                        direction,
                        "may have changed, which can't be decided: " + open.keyword() + ", " + open.reason(),
                        "was another",
                        "say it without " + open.keyword(),
                        was.schema().location(),
                        is.schema().location(),
                        false,
                        Optional.empty()));
            }
        }
        return changes;
    }

    private static SchemaChange of(Fact fact, Direction direction, Optional<Node> witness) {
        return new SchemaChange(
                direction, fact.what(), fact.was(), fact.instead(), fact.before(), fact.after(), true, witness);
    }

    private static SchemaChange of(Schema was, Schema is, Direction direction, Node witness) {
        return new SchemaChange(
                direction,
                "has another schema",
                "was another",
                "keep the schema",
                was.location(),
                is.location(),
                true,
                Optional.of(witness));
    }
}
