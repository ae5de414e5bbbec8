package dev.counterpart.model.diagnostic;

import java.util.Collection;
import java.util.Optional;

/** Finds the word a user probably meant. */
public final class DidYouMean {

    /** Nobody's fingers slip in what is longer. */
    private static final int LONGEST = 60;

    private DidYouMean() {}

    /** The candidate nearest to a word, if one is near enough to be a slip of the fingers; ties go to the first by name. */
    public static Optional<String> closest(String word, Collection<String> candidates) {
        if (word.length() > LONGEST) {
            return Optional.empty();
        }
        int allowed = word.length() < 3 ? 0 : word.length() <= 4 ? 1 : 2;
        long letters = letters(word);
        String best = "";
        int bestDistance = allowed + 1;
        for (String candidate : candidates) {
            if (Math.abs(candidate.length() - word.length()) > allowed) {
                continue;
            }
            // a slip changes two letters at most, and candidates may be thousands
            boolean mayBe = Long.bitCount(letters ^ letters(candidate)) <= 2 * allowed;
            int distance = candidate.equalsIgnoreCase(word) ? 0 : mayBe ? distance(word, candidate) : allowed + 1;
            if (distance < bestDistance || (distance == bestDistance && candidate.compareTo(best) < 0)) {
                best = candidate;
                bestDistance = distance;
            }
        }
        return bestDistance <= allowed ? Optional.of(best) : Optional.empty();
    }

    /** Which letters a word has, as bits. */
    private static long letters(String word) {
        long letters = 0;
        for (int i = 0; i < word.length(); i++) {
            letters |= 1L << word.charAt(i);
        }
        return letters;
    }

    /** The same as a hint, {@code did you mean "minLength"?}, or empty. */
    public static String hint(String word, Collection<String> candidates) {
        return closest(word, candidates)
                .map(near -> "did you mean \"" + near + "\"?")
                .orElse("");
    }

    /** Optimal string alignment: insertions, deletions, replacements and swaps of neighbours count one each. */
    private static int distance(String a, String b) {
        int[][] table = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            table[i][0] = i;
        }
        for (int j = 0; j <= b.length(); j++) {
            table[0][j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= b.length(); j++) {
                int replace = table[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                int best = Math.min(replace, Math.min(table[i - 1][j], table[i][j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    best = Math.min(best, table[i - 2][j - 2] + 1);
                }
                table[i][j] = best;
            }
        }
        return table[a.length()][b.length()];
    }
}
