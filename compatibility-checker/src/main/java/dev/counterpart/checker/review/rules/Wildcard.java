package dev.counterpart.checker.review.rules;

import java.util.Locale;

/** A text in which {@code *} stands for anything; upper and lower case are the same. */
record Wildcard(String text) {

    boolean matches(String other) {
        return matches(text.toLowerCase(Locale.ROOT), other.toLowerCase(Locale.ROOT));
    }

    /** Goes on from the last star when a letter fails: linear in practice, and never exponential. */
    private static boolean matches(String pattern, String value) {
        int p = 0;
        int v = 0;
        int star = -1;
        int mark = 0;
        while (v < value.length()) {
            if (p < pattern.length() && pattern.charAt(p) == '*') {
                star = p++;
                mark = v;
            } else if (p < pattern.length() && pattern.charAt(p) == value.charAt(v)) {
                p++;
                v++;
            } else if (star >= 0) {
                p = star + 1;
                v = ++mark;
            } else {
                return false;
            }
        }
        while (p < pattern.length() && pattern.charAt(p) == '*') {
            p++;
        }
        return p == pattern.length();
    }
}
