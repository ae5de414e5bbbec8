package dev.counterpart.model.tree;

import dev.counterpart.model.diagnostic.Diagnostics;
import dev.counterpart.model.diagnostic.Loaded;
import dev.counterpart.model.diagnostic.RuleIds;
import dev.counterpart.model.diagnostic.SourceLocation;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Picks the reader by the file's name: JSON, YAML, or a diagnostic. */
public final class TreeReader {

    private TreeReader() {}

    public static Loaded<Optional<Node>> read(String displayPath, byte[] bytes) {
        return read(displayPath, bytes, TreeLimits.DEFAULT);
    }

    public static Loaded<Optional<Node>> read(String displayPath, byte[] bytes, TreeLimits limits) {
        return read(displayPath, bytes, limits, new Texts());
    }

    /** A text that is no file, such as a program reads from a pipe: where its name does not say what it is, its first letter does. */
    public static Loaded<Optional<Node>> readText(String displayPath, String text, TreeLimits limits) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (displayPath.substring(displayPath.lastIndexOf('/') + 1).contains(".")) {
            return read(displayPath, bytes, limits);
        }
        return looksLikeJson(text)
                ? JsonTreeReader.read(displayPath, bytes, limits)
                : YamlTreeReader.read(displayPath, bytes, limits);
    }

    private static boolean looksLikeJson(String text) {
        String begun = text.stripLeading();
        return begun.isEmpty() || begun.charAt(0) == '{' || begun.charAt(0) == '[' || begun.charAt(0) == '"';
    }

    /**
     * @param texts what is kept of the texts of all documents that are read together
     */
    public static Loaded<Optional<Node>> read(String displayPath, byte[] bytes, TreeLimits limits, Texts texts) {
        String name = displayPath.toLowerCase(Locale.ROOT);
        if (name.endsWith(".json") || name.endsWith(".avsc")) {
            return JsonTreeReader.read(displayPath, bytes, limits, texts);
        }
        if (name.endsWith(".yml") || name.endsWith(".yaml")) {
            return YamlTreeReader.read(displayPath, bytes, limits, texts);
        }
        Diagnostics diagnostics = new Diagnostics();
        diagnostics.error(
                RuleIds.UNSUPPORTED_FORMAT,
                SourceLocation.ofFile(displayPath),
                "\"" + displayPath.substring(displayPath.lastIndexOf('/') + 1)
                        + "\" is neither JSON nor YAML by its name",
                "documents end in .json, .yml or .yaml, Avro schemas in .avsc");
        return new Loaded<>(Optional.empty(), diagnostics.sorted());
    }
}
