package dev.counterpart.model.tree;

import dev.counterpart.model.diagnostic.Diagnostics;
import dev.counterpart.model.diagnostic.Loaded;
import dev.counterpart.model.diagnostic.RuleIds;
import dev.counterpart.model.diagnostic.SourceLocation;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the YAML between the two {@code ---} lines that a Markdown page begins with; places are those in the page. */
public final class FrontMatterReader {

    /** The line breaks of YAML 1.2 and of our places; Java's {@code \\R} knows more. */
    private static final Pattern OPENING = Pattern.compile("---[ \\t]*(?:\\r\\n|[\\n\\r])");

    private static final Pattern CLOSING = Pattern.compile("(?<=[\\n\\r])---[ \\t]*(?:\\r\\n|[\\n\\r]|\\z)");
    private static final String HINT = "the page begins with a line ---, fields in YAML, and another line ---";

    private FrontMatterReader() {}

    public static Loaded<Optional<FrontMatter>> read(String displayPath, byte[] bytes) {
        return read(displayPath, bytes, new Texts());
    }

    /**
     * @param texts what is kept of the texts of all pages that are read together
     */
    public static Loaded<Optional<FrontMatter>> read(String displayPath, byte[] bytes, Texts texts) {
        Diagnostics diagnostics = new Diagnostics();
        Optional<FrontMatter> frontMatter = SourceText.decode(displayPath, bytes, TreeLimits.DEFAULT, diagnostics)
                .flatMap(text -> split(displayPath, text, texts, diagnostics));
        return new Loaded<>(frontMatter, diagnostics.sorted());
    }

    private static Optional<FrontMatter> split(String path, String text, Texts texts, Diagnostics diagnostics) {
        Matcher opening = OPENING.matcher(text);
        if (!opening.lookingAt()) {
            return missing(path, "the page has no front matter", diagnostics);
        }
        Matcher closing = CLOSING.matcher(text);
        if (!closing.find(opening.end())) {
            return missing(path, "the front matter never ends", diagnostics);
        }
        // the line break stands in for the opening line, so that YAML counts lines as the page does
        String yaml = "\n" + text.substring(opening.end(), closing.start());
        if (yaml.isBlank()) {
            return missing(path, "the front matter is empty", diagnostics);
        }
        Optional<Node> fields = YamlTreeReader.parse(path, yaml, TreeLimits.DEFAULT, texts, diagnostics);
        if (fields.isPresent() && !(fields.get() instanceof ObjectNode)) {
            return missing(path, "the front matter has no fields", diagnostics);
        }
        String body = text.substring(closing.end());
        return fields.map(node -> new FrontMatter((ObjectNode) node, body));
    }

    private static Optional<FrontMatter> missing(String path, String problem, Diagnostics diagnostics) {
        diagnostics.error(RuleIds.MISSING_FRONT_MATTER, new SourceLocation(path, 1, 1, ""), problem, HINT);
        return Optional.empty();
    }
}
