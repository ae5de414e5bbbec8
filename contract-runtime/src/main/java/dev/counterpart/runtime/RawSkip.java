package dev.counterpart.runtime;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Steps over a whole value without recursion. */
final class RawSkip {
    private final JsonReader in;
    private final int outer;
    private final @Nullable Violations duplicates;
    private final BitSet arrays = new BitSet();
    private final List<Set<String>> names = new ArrayList<>();
    private int depth;

    private RawSkip(JsonReader in, int outer, @Nullable Violations duplicates) {
        this.in = in;
        this.outer = outer;
        this.duplicates = duplicates;
    }

    /** Leaves the reader behind the value that is next; duplicate member names inside it are reported if somebody wants to hear. */
    static void over(JsonReader in, int outer, @Nullable Violations duplicates) {
        int c = in.peek();
        if (c == '{' || c == '[') {
            new RawSkip(in, outer, duplicates).walk();
        } else {
            in.skipScalar();
        }
    }

    private void walk() {
        boolean value = true;
        do {
            value = value ? enter() : leave();
        } while (depth > 0);
    }

    /** True if another value follows at once. */
    private boolean enter() {
        int c = in.peek();
        if (c != '{' && c != '[') {
            in.skipScalar();
            return false;
        }
        boolean array = c == '[';
        if (outer + depth + 1 > in.reading.maxDepth()) {
            throw Malformed.limit(in.at, "nests deeper than " + in.reading.maxDepth());
        }
        in.at++;
        if (in.peek() == (array ? ']' : '}')) {
            in.at++;
            return false;
        }
        arrays.set(depth++, array);
        if (duplicates != null) {
            names.add(new HashSet<>());
        }
        if (!array) {
            name();
        }
        return true;
    }

    private boolean leave() {
        boolean array = arrays.get(depth - 1);
        char bracket = array ? ']' : '}';
        int c = in.peek();
        if (c != ',' && c != bracket) {
            throw in.unexpected("',' or '" + bracket + "'");
        }
        in.at++;
        if (c == ',') {
            if (!array) {
                name();
            }
            return true;
        }
        depth--;
        if (duplicates != null) {
            names.remove(depth);
        }
        return false;
    }

    private void name() {
        if (in.peek() != '"') {
            throw in.unexpected("member name");
        }
        int start = in.at;
        if (duplicates == null) {
            in.skipString();
        } else if (!names.get(depth - 1).add(in.string())) {
            duplicates.report(start, Rule.DUPLICATE);
        }
        in.expect(':');
    }
}
