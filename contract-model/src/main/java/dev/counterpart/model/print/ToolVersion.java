package dev.counterpart.model.print;

/** The version of Counterpart that is running, as the build wrote it down. */
public final class ToolVersion {

    private ToolVersion() {}

    public static String text() {
        return Resources.text("version.txt")
                .orElseThrow(() -> new IllegalStateException("version.txt is not in the jar"))
                .strip();
    }
}
