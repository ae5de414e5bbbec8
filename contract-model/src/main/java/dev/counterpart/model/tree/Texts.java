package dev.counterpart.model.tree;

/**
 * Keeps one of each short text: the documents of a catalog repeat their names, and the words of JSON Schema, thousands of
 * times. Belongs to one load, and goes with it; documents may be read side by side.
 *
 * <p>A text that another one displaces is met again as a new one: what is lost is a little memory.
 */
public final class Texts {

    private static final int SHORT = 48;

    /** A power of two. */
    private static final int SLOTS = 1 << 15;

    /** Texts are immutable, so readers need no lock: one sees a text as a whole, or none. */
    private final String[] kept = new String[SLOTS];

    /** The same text; the one that was seen first, where it is short. */
    public String kept(String text) {
        if (text.length() > SHORT) {
            return text;
        }
        int slot = slot(text.hashCode());
        String known = kept[slot];
        if (text.equals(known)) {
            return known;
        }
        kept[slot] = text;
        return text;
    }

    /** The same for a part of a text, which is copied only where it has not been seen. */
    String kept(String source, int from, int to) {
        int length = to - from;
        if (length > SHORT) {
            return source.substring(from, to);
        }
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + source.charAt(i);
        }
        int slot = slot(hash);
        String known = kept[slot];
        if (known != null && known.length() == length && source.startsWith(known, from)) {
            return known;
        }
        String text = source.substring(from, to);
        kept[slot] = text;
        return text;
    }

    private static int slot(int hash) {
        return (hash ^ (hash >>> 15)) & (SLOTS - 1);
    }
}
