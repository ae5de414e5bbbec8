package dev.counterpart.cli;

import picocli.CommandLine.Option;

/** {@code --color}: whether what is printed is coloured. */
final class ColourOption {

    /** What a user may say. */
    enum When {
        auto,
        always,
        never
    }

    @Option(
            names = {"--color", "--colour"},
            paramLabel = "WHEN",
            defaultValue = "auto",
            description = "auto, always or never; auto unless told: on a terminal.")
    private When when = When.auto;

    boolean wanted(Terminal terminal) {
        return when == When.always || (when == When.auto && terminal.colours());
    }
}
