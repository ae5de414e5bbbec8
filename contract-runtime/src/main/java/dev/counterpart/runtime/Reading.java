package dev.counterpart.runtime;

/**
 * How bytes are read. Start from {@link #STRICT} or {@link #LENIENT} and change a limit where a deployment needs it.
 *
 * @param lenient whether unknown enum values and undeclared properties of closed objects pass (and are kept)
 * @param maxBytes the largest document that is looked at
 * @param maxDepth how deep objects and arrays may nest
 * @param maxNumberLength how many characters a number may have
 * @param maxViolations how many violations are kept; reading goes on past them, only to say that there are more
 */
public record Reading(boolean lenient, int maxBytes, int maxDepth, int maxNumberLength, int maxViolations) {

    /** Everything the schema says is asked for. */
    public static final Reading STRICT = new Reading(false, 64 << 20, 512, 1_000, 100);

    /** Unknown enum values and undeclared properties pass and are kept; all else as {@link #STRICT}. */
    public static final Reading LENIENT = new Reading(true, 64 << 20, 512, 1_000, 100);

    public Reading {
        if (maxBytes < 1 || maxDepth < 1 || maxNumberLength < 1 || maxViolations < 1) {
            throw new IllegalArgumentException("a limit is below 1");
        }
        if (maxDepth > 1_000) {
            throw new IllegalArgumentException(
                    "generated codecs recurse: maxDepth above 1000 is not safe: " + maxDepth);
        }
    }

    public Reading withMaxBytes(int maxBytes) {
        return new Reading(lenient, maxBytes, maxDepth, maxNumberLength, maxViolations);
    }

    public Reading withMaxDepth(int maxDepth) {
        return new Reading(lenient, maxBytes, maxDepth, maxNumberLength, maxViolations);
    }

    public Reading withMaxNumberLength(int maxNumberLength) {
        return new Reading(lenient, maxBytes, maxDepth, maxNumberLength, maxViolations);
    }

    public Reading withMaxViolations(int maxViolations) {
        return new Reading(lenient, maxBytes, maxDepth, maxNumberLength, maxViolations);
    }
}
