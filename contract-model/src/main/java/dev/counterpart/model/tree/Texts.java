package dev.counterpart.model.tree;

import java.util.HashMap;
import java.util.Map;

/**
 * Keeps one of each short text: the documents of a catalog repeat their names, and the words of JSON Schema, thousands of
 * times. Belongs to one load, and goes with it.
 */
public final class Texts {

    private static final int SHORT = 48;
    private static final int MOST = 200_000;

    private final Map<String, String> kept = new HashMap<>();

    /** The same text; the one that was seen first, where it is short. */
    public String kept(String text) {
        if (text.length() > SHORT) {
            return text;
        }
        String known = kept.size() < MOST ? kept.putIfAbsent(text, text) : kept.get(text);
        return known == null ? text : known;
    }
}
