package dev.counterpart.checker.formula;

/** Something that an answer depends on and that is not understood: the keyword, why, and where it stands. */
public record Doubt(String keyword, String reason, String place) implements Comparable<Doubt> {

    @Override
    public int compareTo(Doubt other) {
        return toString().compareTo(other.toString());
    }
}
