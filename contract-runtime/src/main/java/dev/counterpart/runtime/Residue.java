package dev.counterpart.runtime;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an object keeps beside its typed members, so that what was read is written back as the same JSON tree: members the schema does
 * not know, the order of the members where it is not the schema's, and the text of typed values that Java would write differently.
 *
 * <p>Equality sees the unknown members, which are data, and neither order nor text.
 */
public final class Residue {
    /** Nothing to keep: most messages. */
    public static final Residue NONE = new Residue(List.of(), List.of(), null, Map.of());

    private final List<String> names;
    private final List<@Nullable JsonValue> values;
    private final int @Nullable [] order;
    private final Map<Long, String> texts;

    private Residue(
            List<String> names, List<@Nullable JsonValue> values, int @Nullable [] order, Map<Long, String> texts) {
        this.names = names;
        this.values = values;
        this.order = order;
        this.texts = texts;
    }

    /** What was gathered, or {@link #NONE}. */
    public static Residue of(@Nullable Builder kept) {
        return kept == null ? NONE : kept.build();
    }

    /** Members that the schema does not know, in the order in which they came. */
    public Map<String, JsonValue> unknown() {
        Map<String, JsonValue> unknown = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            JsonValue value = values.get(i);
            if (value != null) {
                unknown.put(names.get(i), value);
            }
        }
        return Collections.unmodifiableMap(unknown);
    }

    /** Whether members are to be written in the schema's order, extra ones last. */
    public boolean inOrder() {
        return order == null;
    }

    /**
     * The order in which to write: numbers of known members, and {@code ~k} for the k-th extra one. Members that were not there when
     * the object was read follow at the end.
     */
    public int[] order(int members) {
        int[] first = order == null ? new int[0] : order;
        int[] all = Arrays.copyOf(first, members + names.size());
        BitSet known = new BitSet();
        BitSet extra = new BitSet();
        for (int each : first) {
            (each >= 0 ? known : extra).set(each >= 0 ? each : ~each);
        }
        int n = first.length;
        for (int i = known.nextClearBit(0); i < members; i = known.nextClearBit(i + 1)) {
            all[n++] = i;
        }
        for (int i = extra.nextClearBit(0); i < names.size(); i = extra.nextClearBit(i + 1)) {
            all[n++] = ~i;
        }
        return all;
    }

    /** The name of the k-th extra member. */
    public String extraName(int k) {
        return names.get(k);
    }

    /** Writes the k-th extra member, unless it is a typed one, which its object writes. */
    public void writeExtra(JsonWriter out, int k) {
        JsonValue value = values.get(k);
        if (value != null) {
            out.name(names.get(k));
            out.value(value);
        }
    }

    /** Writes all unknown members: for objects whose order is the schema's. */
    public void writeExtras(JsonWriter out) {
        for (int k = 0; k < names.size(); k++) {
            writeExtra(out, k);
        }
    }

    /** The original text of a typed value: of a member, or of the ordinal-th typed value inside it. Null if Java writes the same. */
    public @Nullable String text(int member, int ordinal) {
        return texts.isEmpty() ? null : texts.get(key(member, ordinal));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof Residue that && unknown().equals(that.unknown()));
    }

    @Override
    public int hashCode() {
        return names.isEmpty() ? 0 : unknown().hashCode();
    }

    @Override
    public String toString() {
        return unknown().toString();
    }

    private static long key(int member, int ordinal) {
        return (long) member << 32 | ordinal;
    }

    /** Gathers while an object is read; {@link JsonReader} makes one when the first unusual thing comes. */
    public static final class Builder {
        private final List<String> names = new ArrayList<>(2);
        private final List<@Nullable JsonValue> values = new ArrayList<>(2);
        private final Map<Long, String> texts = new HashMap<>(4);
        private @Nullable Set<String> seenNames;
        private int @Nullable [] order;
        private int ordered;

        Builder() {}

        /** False if the name is there already. */
        boolean extra(String name, @Nullable JsonValue value) {
            boolean twice = hasExtra(name);
            if (order != null) {
                append(~names.size());
            }
            names.add(name);
            values.add(value);
            return !twice;
        }

        void text(int member, int ordinal, String text) {
            texts.put(key(member, ordinal), text);
        }

        /** Notes a known member's place; {@code seen} has the ones before it. */
        void known(int member, long... seen) {
            if (order == null) {
                BitSet before = BitSet.valueOf(seen);
                if (names.isEmpty() && before.length() <= member) {
                    return;
                }
                order = new int[8];
                before.stream().forEach(this::append);
                for (int k = 0; k < names.size(); k++) {
                    append(~k);
                }
            }
            append(member);
        }

        private boolean hasExtra(String name) {
            if (names.size() < 8) {
                return names.contains(name);
            }
            if (seenNames == null) {
                seenNames = new HashSet<>(names);
                seenNames.add(name);
                return names.contains(name);
            }
            return !seenNames.add(name);
        }

        private void append(int entry) {
            int[] room = order == null ? new int[8] : order;
            order = room.length == ordered ? Arrays.copyOf(room, ordered * 2) : room;
            order[ordered++] = entry;
        }

        private Residue build() {
            return new Residue(
                    List.copyOf(names),
                    Collections.unmodifiableList(values),
                    order == null ? null : Arrays.copyOf(order, ordered),
                    texts.isEmpty() ? Map.of() : texts);
        }
    }
}
