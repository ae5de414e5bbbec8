package dev.counterpart.checker.language;

/** What {@code format} is taken for. */
public enum FormatUse {
    /** It refuses nothing (2020-12 validation 7.2.1). */
    ANNOTATION,

    /** It refuses what the generated types refuse: see {@link Formats}. */
    ASSERTED
}
