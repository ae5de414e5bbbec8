package dev.counterpart.model.diagnostic;

/** How much a diagnostic matters: an error stops the build, a warning should be looked at, a note only tells. */
public enum Severity {
    ERROR,
    WARNING,
    NOTE;

    /** The word printed in messages. */
    public String word() {
        return switch (this) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case NOTE -> "note";
        };
    }
}
