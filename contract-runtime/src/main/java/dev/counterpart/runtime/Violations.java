package dev.counterpart.runtime;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gathers violations up to a bound and counts on past it. Places are either paths (values that were built) or byte offsets
 * (values that were read, whose pointers are looked up only when somebody wants to see them: reading what is right costs nothing).
 */
public final class Violations {
    private final int kept;
    private List<Found> found = List.of();
    private int count;

    private record Found(@Nullable Path path, int offset, Rule rule, String message) {}

    public Violations() {
        this(Reading.STRICT.maxViolations());
    }

    public Violations(int kept) {
        this.kept = kept;
    }

    public void report(Path at, Rule rule) {
        add(new Found(at, -1, rule, rule.message()));
    }

    /** A required member is not there; the place is the object. */
    public void missing(Path at, Rule rule, String name) {
        add(new Found(at, -1, rule, missingMessage(name)));
    }

    public boolean isEmpty() {
        return count == 0;
    }

    /** How many there were, those past the bound included. */
    public int count() {
        return count;
    }

    /** Of values that were built. */
    public List<Violation> list() {
        return list(new byte[0]);
    }

    /** Throws a {@link ContractViolationException} that says all, if there is anything to say. */
    public void throwIfAny(String what) {
        if (count > 0) {
            throw new ContractViolationException(what, list());
        }
    }

    void report(int offset, Rule rule) {
        add(new Found(null, offset, rule, rule.message()));
    }

    void missing(int offset, Rule rule, String name) {
        add(new Found(null, offset, rule, missingMessage(name)));
    }

    /** Forgets what came after, as when an arm of a union did not fit. */
    void truncate(int before) {
        while (found.size() > before) {
            found.remove(found.size() - 1);
        }
        count = before;
    }

    List<Violation> list(byte[] document) {
        int[] offsets = found.stream()
                .mapToInt(Found::offset)
                .filter(offset -> offset >= 0)
                .toArray();
        Pointers pointers = Pointers.in(document, offsets);
        List<Violation> violations = new ArrayList<>(found.size() + 1);
        for (Found each : found) {
            String pointer = each.path != null ? each.path.toString() : pointers.at(each.offset);
            violations.add(
                    new Violation(pointer, each.offset, each.rule.keyword(), each.rule.schemaLocation(), each.message));
        }
        if (count > found.size()) {
            violations.add(new Violation("", -1, "limit", "", "and " + (count - found.size()) + " more violations"));
        }
        return violations;
    }

    private static String missingMessage(String name) {
        return "must have the member \"" + name + "\"";
    }

    private void add(Found one) {
        if (count++ < kept) {
            if (found.isEmpty()) {
                found = new ArrayList<>();
            }
            found.add(one);
        }
    }
}
