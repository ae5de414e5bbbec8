package dev.counterpart.model.catalog;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.semver4j.Semver;
import org.semver4j.range.RangeList;
import org.semver4j.range.RangeListFactory;

/**
 * A semantic version (semver.org 2.0.0): ordered by precedence, and by its text where precedence sees no difference, so that
 * every order is total.
 */
public final class SemanticVersion implements Comparable<SemanticVersion> {

    private static final Comparator<SemanticVersion> ORDER = Comparator.<SemanticVersion, Semver>comparing(
                    version -> version.value)
            .thenComparing(version -> version.text);

    /** Versions as texts; what is no semantic version comes first. */
    public static final Comparator<String> TEXT_ORDER = Comparator.<String, Optional<SemanticVersion>>comparing(
                    SemanticVersion::parse,
                    (a, b) -> a.isPresent() && b.isPresent()
                            ? a.get().compareTo(b.get())
                            : Boolean.compare(a.isPresent(), b.isPresent()))
            .thenComparing(Comparator.naturalOrder());

    private static final int LONGEST = 200;

    /** A catalog says the same few versions thousands of times: so many texts are read once. */
    private static final int KEPT = 10_000;

    private static final Map<String, Optional<SemanticVersion>> VERSIONS = new ConcurrentHashMap<>();
    private static final Map<String, RangeList> RANGES = new ConcurrentHashMap<>();

    private final String text;
    private final Semver value;

    private SemanticVersion(String text, Semver value) {
        this.text = text;
        this.value = value;
    }

    /** Empty for a text that is no semantic version; {@code 1.0} and {@code v1.0.0} are none. */
    public static Optional<SemanticVersion> parse(String text) {
        return once(VERSIONS, text, SemanticVersion::read);
    }

    private static <T> T once(Map<String, T> known, String text, Function<String, T> reading) {
        T value = known.get(text);
        if (value == null) {
            value = reading.apply(text);
            if (known.size() < KEPT) {
                known.put(text, value);
            }
        }
        return value;
    }

    private static Optional<SemanticVersion> read(String text) {
        // the library is more generous: it trims, and takes v1.0.0
        boolean plain = !text.isEmpty() && Character.isDigit(text.charAt(0)) && text.equals(text.strip());
        if (!plain || text.length() > LONGEST) {
            return Optional.empty();
        }
        return Optional.ofNullable(Semver.parse(text)).map(value -> new SemanticVersion(text, value));
    }

    public int major() {
        return value.getMajor();
    }

    public int minor() {
        return value.getMinor();
    }

    public int patch() {
        return value.getPatch();
    }

    public boolean isPreRelease() {
        return !value.getPreRelease().isEmpty();
    }

    /** Whether the version lies in a range, {@code ^1.2.0}, {@code 1.x}, {@code >=1.0.0 <2.0.0}; an exact version is one. */
    public boolean satisfies(String range) {
        return range.length() <= LONGEST && value.satisfies(once(RANGES, range, RangeListFactory::create));
    }

    @Override
    public int compareTo(SemanticVersion other) {
        return ORDER.compare(this, other);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SemanticVersion that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
