package dev.counterpart.checker.profile;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Every profile: a new one is a file in this package, a line here and a section in {@code docs/guides/profiles.md}. */
public final class Profiles {

    public static final CompatibilityProfile STRICT = new Strict();
    public static final CompatibilityProfile TOLERANT_READER = new TolerantReader();

    private static final List<CompatibilityProfile> ALL =
            List.of(STRICT, TOLERANT_READER, new DefaultsFillRequired(), new FormatsAsserted(), new Confluent());

    private Profiles() {}

    public static List<CompatibilityProfile> all() {
        return ALL;
    }

    public static Optional<CompatibilityProfile> named(String id) {
        return ALL.stream().filter(profile -> profile.id().equals(id)).findFirst();
    }

    /** The names, for a message. */
    public static String names() {
        return ALL.stream().map(CompatibilityProfile::id).collect(Collectors.joining(", "));
    }
}
