package dev.counterpart.model.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** The pages of {@code docs/rules/}: they travel in the jar, so that what a rule means is written down once. */
public final class RulePages {

    private static final String FOLDER = "rules/";
    private static final String ENDING = ".md";

    /**
     * What a rule means, whom it concerns, and what to do.
     *
     * @param text Markdown
     */
    public record Page(String id, String text) {

        /** The first sentence: one line for lists of rules. */
        public String meaning() {
            String paragraph = text.lines()
                    .skip(1)
                    .dropWhile(String::isBlank)
                    .takeWhile(line -> !line.isBlank())
                    .reduce((first, second) -> first + " " + second)
                    .orElse("");
            int end = paragraph.indexOf(". ");
            return end < 0 ? paragraph : paragraph.substring(0, end + 1);
        }
    }

    private RulePages() {}

    public static Optional<Page> find(String id) {
        return id.matches("[a-z0-9-]+")
                ? Resources.text(FOLDER + id + ENDING).map(text -> new Page(id, text))
                : Optional.empty();
    }

    /** Every page, by id. */
    public static List<Page> all() {
        return ids().stream().flatMap(id -> find(id).stream()).toList();
    }

    /** Class loaders find names and don't list them: the folder or the jar that holds one page is asked for all. */
    private static List<String> ids() {
        String known = FOLDER + "broken-json" + ENDING;
        URL url = RulePages.class.getResource(known);
        if (url == null) {
            throw new IllegalStateException(known + " is not in the jar");
        }
        try {
            return url.getProtocol().equals("jar") ? inJar(url) : inFolder(url.toURI());
        } catch (IOException | URISyntaxException broken) {
            throw new UncheckedIOException("listing the rules beside " + url, new IOException(broken));
        }
    }

    private static List<String> inJar(URL url) throws IOException {
        JarURLConnection connection = (JarURLConnection) url.openConnection();
        connection.setUseCaches(false);
        String entry = connection.getEntryName();
        String folder = entry.substring(0, entry.lastIndexOf('/') + 1);
        try (JarFile jar = connection.getJarFile()) {
            return sorted(jar.stream()
                    .map(each -> each.getName())
                    .filter(name -> name.startsWith(folder))
                    .map(name -> name.substring(folder.length())));
        }
    }

    private static List<String> inFolder(URI page) throws IOException {
        try (Stream<Path> files = Files.list(Path.of(page).resolveSibling(""))) {
            return sorted(files.map(file -> String.valueOf(file.getFileName())));
        }
    }

    private static List<String> sorted(Stream<String> names) {
        return names.filter(name -> name.endsWith(ENDING))
                .map(name -> name.substring(0, name.length() - ENDING.length()))
                .sorted()
                .toList();
    }
}
