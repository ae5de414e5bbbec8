package dev.counterpart.model.fuzz;

import dev.counterpart.model.diagnostic.SourceLocation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Whether a place is one that its document has: a line of it, and a column of that line or the one behind its end. */
final class DocumentPlaces {

    private static final Pattern LINE_BREAK = Pattern.compile("\r\n|\n|\r");

    private final Path folder;
    private final Map<String, List<String>> lines = new HashMap<>();

    DocumentPlaces(Path folder) {
        this.folder = folder;
    }

    boolean has(SourceLocation place) throws IOException {
        if (place.path().startsWith("http")) {
            // a meta-schema, which the reader brings along
            return true;
        }
        Path document = folder.resolve(place.path());
        if (!document.normalize().startsWith(folder)) {
            return false;
        }
        if (place.line() == 0) {
            return place.column() == 0;
        }
        if (!Files.isRegularFile(document)) {
            return false;
        }
        List<String> known = lines.get(place.path());
        if (known == null) {
            String text = new String(Files.readAllBytes(document), StandardCharsets.UTF_8);
            known = List.of(LINE_BREAK.split(text.startsWith("\ufeff") ? text.substring(1) : text, -1));
            lines.put(place.path(), known);
        }
        return place.line() <= known.size()
                && place.column() >= 1
                && place.column() <= known.get(place.line() - 1).length() + 1;
    }
}
