package dev.counterpart.checker.gate;

import dev.counterpart.model.catalog.SemanticVersion;

/** Versions that must stay compatible with one another: those of one major, and below 1.0.0 those of one minor. */
record VersionLine(int major, int minor) {

    static VersionLine of(SemanticVersion version) {
        return new VersionLine(version.major(), version.major() == 0 ? version.minor() : 0);
    }

    /** The lowest version at which a break is allowed. */
    static String afterBreak(SemanticVersion version) {
        return version.major() == 0 ? "0." + (version.minor() + 1) + ".0" : (version.major() + 1) + ".0.0";
    }

    /** The lowest version at which something may be added. */
    static String afterAddition(SemanticVersion version) {
        return version.major() == 0 ? afterText(version) : version.major() + "." + (version.minor() + 1) + ".0";
    }

    /** The lowest version at which words may change. */
    static String afterText(SemanticVersion version) {
        return version.major() + "." + version.minor() + "." + (version.patch() + 1);
    }
}
