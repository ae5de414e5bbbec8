package dev.counterpart.checker.review.change;

/** A resource's id with its version, or with the step from one version to the next. */
final class Versions {

    private Versions() {}

    static String step(String id, String before, String after) {
        if (before.equals(after)) {
            return after.isEmpty() ? id : id + " " + after;
        }
        return id + " " + (before.isEmpty() ? "unversioned" : before) + " → "
                + (after.isEmpty() ? "unversioned" : after);
    }
}
