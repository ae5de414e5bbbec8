package dev.counterpart.model.diagnostic;

/**
 * Another place that belongs to a diagnostic: where the other definition of a duplicate stands, or a step of the references
 * that led to the broken place.
 *
 * @param message what the place has to do with it, one sentence without a full stop: {@code "Money" is defined here, too}
 */
public record Related(SourceLocation location, String message) implements Comparable<Related> {

    @Override
    public int compareTo(Related other) {
        int byPlace = location.compareTo(other.location);
        return byPlace != 0 ? byPlace : message.compareTo(other.message);
    }
}
