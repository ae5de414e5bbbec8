package dev.counterpart.runtime;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** JSON pointers of byte offsets in a document that was read to its end: one more walk over it, taken only when there are violations. */
final class Pointers extends JsonCursor {
    private final int[] wanted;
    private final Map<Integer, String> found = new HashMap<>();
    private final List<String> tokens = new ArrayList<>();
    private int next;

    private Pointers(byte[] document, int[] wanted) {
        super(document, Reading.STRICT.maxNumberLength());
        this.wanted = wanted;
    }

    /** For values and for names of members; a name's pointer is its member's. */
    static Pointers in(byte[] document, int[] offsets) {
        int[] sorted = Arrays.stream(offsets).sorted().distinct().toArray();
        Pointers pointers = new Pointers(document, sorted);
        if (sorted.length > 0) {
            pointers.walk();
        }
        return pointers;
    }

    String at(int offset) {
        return found.getOrDefault(offset, "");
    }

    private void walk() {
        List<Integer> indexes = new ArrayList<>();
        boolean value = true;
        while (next < wanted.length) {
            if (value) {
                value = enterValue(indexes);
                continue;
            }
            if (indexes.isEmpty()) {
                return;
            }
            value = afterValue(indexes);
        }
    }

    /** True if another value follows at once. */
    private boolean enterValue(List<Integer> indexes) {
        int c = peek();
        note();
        if (c != '{' && c != '[') {
            skipScalar();
            return false;
        }
        at++;
        boolean array = c == '[';
        if (peek() == (array ? ']' : '}')) {
            at++;
            return false;
        }
        indexes.add(array ? 0 : -1);
        tokens.add("0");
        if (!array) {
            enterMember();
        }
        return true;
    }

    private boolean afterValue(List<Integer> indexes) {
        int top = indexes.size() - 1;
        int index = indexes.get(top);
        int c = peek();
        at++;
        if (c != ',') {
            indexes.remove(top);
            tokens.remove(top);
            return false;
        }
        if (index < 0) {
            enterMember();
        } else {
            indexes.set(top, index + 1);
            tokens.set(top, Integer.toString(index + 1));
        }
        return true;
    }

    private void enterMember() {
        peek();
        int start = at;
        String name = string();
        tokens.set(tokens.size() - 1, Path.escaped(name));
        if (next < wanted.length && wanted[next] == start) {
            noteAs(start);
        }
        expect(':');
    }

    private void note() {
        if (next < wanted.length && wanted[next] == at) {
            noteAs(at);
        }
    }

    private void noteAs(int offset) {
        StringBuilder pointer = new StringBuilder();
        for (String token : tokens) {
            pointer.append('/').append(token);
        }
        found.put(offset, pointer.toString());
        next++;
    }
}
