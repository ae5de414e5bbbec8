package dev.counterpart.model.regex;

/**
 * Elements in blocks that only ever split: the refinable partition of A. Valmari and P. Lehtinen, "Efficient minimization of
 * DFAs with partial transition functions" (2008).
 */
final class Partition {

    private final int[] elements;
    private final int[] location;
    private final int[] block;
    private final int[] first;
    private final int[] past;
    private final int[] marked;
    private final int[] touched;
    private int blocks;
    private int touchedCount;

    /** One block. */
    Partition(int size) {
        elements = new int[size];
        location = new int[size];
        block = new int[size];
        first = new int[size + 1];
        past = new int[size + 1];
        marked = new int[size + 1];
        touched = new int[size + 1];
        for (int i = 0; i < size; i++) {
            elements[i] = i;
            location[i] = i;
        }
        if (size > 0) {
            blocks = 1;
            past[0] = size;
        }
    }

    int blocks() {
        return blocks;
    }

    int blockOf(int element) {
        return block[element];
    }

    int first(int of) {
        return first[of];
    }

    int past(int of) {
        return past[of];
    }

    int element(int at) {
        return elements[at];
    }

    /** To be split from its block. */
    void mark(int element) {
        int its = block[element];
        int from = location[element];
        int to = first[its] + marked[its];
        if (from < to) {
            return; // marked already
        }
        elements[from] = elements[to];
        location[elements[from]] = from;
        elements[to] = element;
        location[element] = to;
        if (marked[its]++ == 0) {
            touched[touchedCount++] = its;
        }
    }

    /** Marked elements leave their blocks; the smaller half becomes the new block. */
    void split() {
        while (touchedCount > 0) {
            int its = touched[--touchedCount];
            int middle = first[its] + marked[its];
            if (middle < past[its]) {
                if (marked[its] <= past[its] - middle) {
                    first[blocks] = first[its];
                    past[blocks] = middle;
                    first[its] = middle;
                } else {
                    past[blocks] = past[its];
                    first[blocks] = middle;
                    past[its] = middle;
                }
                for (int i = first[blocks]; i < past[blocks]; i++) {
                    block[elements[i]] = blocks;
                }
                marked[blocks] = 0;
                blocks++;
            }
            marked[its] = 0;
        }
    }
}
