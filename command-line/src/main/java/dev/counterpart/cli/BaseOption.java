package dev.counterpart.cli;

/** What {@code --against} names. */
final class BaseOption {

    private static final String DIRECTORY = "dir:";

    private BaseOption() {}

    /** The path behind {@code dir:}. */
    static String directory(String against) {
        if (!against.startsWith(DIRECTORY) || against.length() == DIRECTORY.length()) {
            throw new WrongCallException("--against is \"" + against
                    + "\": name the folder or the file of the other state, as in --against dir:../main/schemas");
        }
        return against.substring(DIRECTORY.length());
    }
}
