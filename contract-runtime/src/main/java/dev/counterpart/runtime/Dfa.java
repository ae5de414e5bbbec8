package dev.counterpart.runtime;

/**
 * A {@code pattern} as a table, built when the contract was generated: one step per UTF-16 char, no backtracking, whatever the text.
 * The table already says "found anywhere": it is run over the whole text, once.
 *
 * <p>Format, so that it fits string constants: {@code bounds} holds the first char of each class in ascending order, the first being
 * {@code U+0000}. {@code accepting} holds {@code '1'} or {@code '0'} per state; state 0 is the start. The {@code rows}, joined, hold
 * for each state and each class the next state plus one, or {@code U+0000} where no text can match any more.
 */
public final class Dfa {
    private static final int ASCII = 128;

    private final char[] bounds;
    private final byte[] asciiClasses = new byte[ASCII];
    private final boolean asciiFits;
    private final int classes;
    private final char[] table;
    private final boolean[] accepting;
    private final boolean[] settled;

    private Dfa(char[] bounds, boolean[] accepting, char[] table) {
        this.bounds = bounds;
        this.classes = bounds.length;
        this.accepting = accepting;
        this.table = table;
        this.settled = new boolean[accepting.length];
        this.asciiFits = classOf((char) (ASCII - 1)) <= Byte.MAX_VALUE;
        for (char c = 0; c < ASCII; c++) {
            asciiClasses[c] = (byte) classOf(c);
        }
        for (int state = 0; state < accepting.length; state++) {
            settled[state] = accepting[state] && staysForEver(state);
        }
    }

    /** Of the tables that generated code holds. */
    public static Dfa of(String bounds, String accepting, String... rows) {
        char[] table = String.join("", rows).toCharArray();
        if (bounds.isEmpty() || bounds.charAt(0) != 0 || table.length != accepting.length() * bounds.length()) {
            throw new IllegalArgumentException("no table: " + bounds.length() + " classes, " + accepting.length()
                    + " states, " + table.length + " entries");
        }
        boolean[] accepts = new boolean[accepting.length()];
        for (int i = 0; i < accepts.length; i++) {
            accepts[i] = accepting.charAt(i) == '1';
        }
        return new Dfa(bounds.toCharArray(), accepts, table);
    }

    /** Whether the pattern is found in the text. */
    public boolean matches(String text) {
        int state = 0;
        for (int i = 0; i < text.length(); i++) {
            if (settled[state]) {
                return true;
            }
            int next = table[state * classes + classFor(text.charAt(i))];
            if (next == 0) {
                return false;
            }
            state = next - 1;
        }
        return accepting[state];
    }

    private int classFor(char c) {
        return c < ASCII && asciiFits ? asciiClasses[c] : classOf(c);
    }

    private int classOf(char c) {
        int low = 0;
        int high = bounds.length - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (bounds[middle] <= c) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    private boolean staysForEver(int state) {
        for (int i = 0; i < classes; i++) {
            if (table[state * classes + i] != state + 1) {
                return false;
            }
        }
        return true;
    }
}
