package dev.counterpart.maven;

import java.nio.file.Path;

/** How a path is shown to whoever started Maven. */
final class Displayed {

    private Displayed() {}

    /** {@code file} seen from {@code base} when it lies below it, else in full; always with forward slashes. */
    static String from(Path base, Path file) {
        Path from = base.toAbsolutePath().normalize();
        Path to = file.toAbsolutePath().normalize();
        if (to.equals(from)) {
            return ".";
        }
        Path shown = to.startsWith(from) ? from.relativize(to) : to;
        return shown.toString().replace('\\', '/');
    }
}
