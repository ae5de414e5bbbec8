package dev.counterpart.runtime;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A message's own semantic version.
 *
 * @param preRelease what follows the hyphen, or nothing; it takes part in equality, not in {@link #sameLineAs}
 */
public record ContractVersion(int major, int minor, int patch, String preRelease) {
    private static final Pattern TEXT = Pattern.compile(
            "(0|[1-9]\\d{0,8})\\.(0|[1-9]\\d{0,8})\\.(0|[1-9]\\d{0,8})(?:-([0-9A-Za-z.-]+))?(?:\\+.*)?");

    public ContractVersion {
        Objects.requireNonNull(preRelease);
        if (major < 0 || minor < 0 || patch < 0) {
            throw new IllegalArgumentException("negative version part: " + major + "." + minor + "." + patch);
        }
    }

    public ContractVersion(int major, int minor, int patch) {
        this(major, minor, patch, "");
    }

    /** Of text that is known to be a version, as in generated code. */
    public static ContractVersion of(String text) {
        return parse(text).orElseThrow(() -> new IllegalArgumentException("no semantic version: " + text));
    }

    /** Of text that came from outside. */
    public static Optional<ContractVersion> parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String preRelease = matcher.group(4);
        return Optional.of(new ContractVersion(
                Integer.parseInt(matcher.group(1)),
                Integer.parseInt(matcher.group(2)),
                Integer.parseInt(matcher.group(3)),
                preRelease == null ? "" : preRelease));
    }

    /** Whether both promise to be readable by each other's readers: the same major, or below 1.0.0 the same minor. */
    public boolean sameLineAs(ContractVersion other) {
        return major == other.major && (major > 0 || minor == other.minor);
    }

    @Override
    public String toString() {
        return major + "." + minor + "." + patch + (preRelease.isEmpty() ? "" : "-" + preRelease);
    }
}
