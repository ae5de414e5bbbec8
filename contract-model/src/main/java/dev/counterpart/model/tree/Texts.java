package dev.counterpart.model.tree;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Keeps one of each short text: the documents of a catalog repeat their names, and the words of JSON Schema, thousands of
 * times. Belongs to one load, and goes with it; documents may be read side by side.
 */
public final class Texts {

    private static final int SHORT = 48;
    private static final int MOST = 200_000;

    private final Map<String, String> kept = new ConcurrentHashMap<>();
    private final AtomicInteger size = new AtomicInteger();

    /** The same text; the one that was seen first, where it is short. */
    public String kept(String text) {
        if (text.length() > SHORT) {
            return text;
        }
        String known = kept.get(text);
        if (known == null && size.get() < MOST) {
            known = kept.putIfAbsent(text, text);
            size.incrementAndGet();
        }
        return known == null ? text : known;
    }
}
