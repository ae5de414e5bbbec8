package dev.counterpart.runtime;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The fixed names of an object's members, or the fixed texts of an enum, each with its number: found straight from bytes. The order
 * is the schema's; documents that keep it are read fastest.
 */
public final class Names {
    /** No names at all: for objects that are maps. */
    public static final Names NONE = of();

    private final String[] names;
    private final byte[][] texts;
    private final byte[][] keys;
    private final int[] slots;

    private Names(String[] names) {
        this.names = names;
        this.texts = new byte[names.length][];
        this.keys = new byte[names.length][];
        this.slots = new int[Integer.highestOneBit(Math.max(1, names.length)) * 4];
        for (int i = 0; i < names.length; i++) {
            texts[i] = names[i].getBytes(StandardCharsets.UTF_8);
            keys[i] = JsonWriter.keyOf(names[i]);
            if (find(names[i]) >= 0) {
                throw new IllegalArgumentException("twice the same name: " + names[i]);
            }
            int slot = slotOf(texts[i], 0, texts[i].length);
            while (slots[slot] != 0) {
                slot = (slot + 1) & (slots.length - 1);
            }
            slots[slot] = i + 1;
        }
    }

    /** Names in the order of their numbers. */
    public static Names of(String... names) {
        return new Names(names.clone());
    }

    public int size() {
        return names.length;
    }

    public String name(int number) {
        return names[number];
    }

    /** The number of a text, or {@link JsonReader#UNKNOWN}. */
    public int find(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return find(bytes, 0, bytes.length);
    }

    /** {@code "name":} as it is written. */
    byte[] key(int number) {
        return keys[number];
    }

    int find(byte[] bytes, int from, int length) {
        int slot = slotOf(bytes, from, length);
        while (slots[slot] != 0) {
            int number = slots[slot] - 1;
            byte[] text = texts[number];
            if (text.length == length && Arrays.equals(text, 0, length, bytes, from, from + length)) {
                return number;
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        return JsonReader.UNKNOWN;
    }

    private int slotOf(byte[] bytes, int from, int length) {
        long hash;
        if (length >= 8) {
            long head = (long) Bytes.LONG.get(bytes, from);
            long tail = (long) Bytes.LONG.get(bytes, from + length - 8);
            hash = head * 0x9E3779B97F4A7C15L ^ Long.rotateLeft(tail, 23);
        } else {
            hash = 0;
            for (int i = 0; i < length; i++) {
                hash = hash << 8 | (bytes[from + i] & 0xFF);
            }
        }
        hash = (hash + length) * 0x9E3779B97F4A7C15L;
        return (int) (hash >>> 40) & (slots.length - 1);
    }
}
