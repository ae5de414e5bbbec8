package dev.counterpart.checker.validation;

/** How one file names another in a reference. */
final class RelativePath {

    private RelativePath() {}

    /** Both with forward slashes, from the same root. */
    static String from(String file, String other) {
        int common = 0;
        for (int i = 0; i < Math.min(file.length(), other.length()) && file.charAt(i) == other.charAt(i); i++) {
            if (file.charAt(i) == '/') {
                common = i + 1;
            }
        }
        long up = file.substring(common).chars().filter(c -> c == '/').count();
        return "../".repeat((int) up) + other.substring(common);
    }
}
