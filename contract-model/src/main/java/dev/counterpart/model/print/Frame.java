package dev.counterpart.model.print;

import dev.counterpart.model.diagnostic.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The line that a place stands in, its number before it, what is meant underlined, and a word about it behind that. */
public final class Frame {

    /** A label behind a longer mark would be out of sight. */
    private static final int LONG_MARK = 24;

    private static final String INDENT = "   ";

    private final Sources sources;
    private final Ink ink;

    public Frame(Sources sources, Ink ink) {
        this.sources = sources;
        this.ink = ink;
    }

    /** The frame of what a message is about; no lines for a place without text: a whole file, one that is gone. */
    public List<String> of(SourceLocation location, String label) {
        return lines(location, label, Ink.Role.MARK, "^");
    }

    /** The frame of a place that explains another. */
    public List<String> ofRelated(SourceLocation location) {
        return lines(location, "", Ink.Role.RELATED_MARK, "-");
    }

    private List<String> lines(SourceLocation location, String label, Ink.Role role, String mark) {
        Optional<String> line = sources.line(location.path(), location.line());
        if (line.isEmpty()) {
            return List.of();
        }
        Excerpt excerpt = Excerpt.of(line.get(), Span.at(line.get(), location.column(), location.path()));
        String number = String.valueOf(location.line());
        String gutter = INDENT + ink.paint(Ink.Role.GUTTER, " ".repeat(number.length()) + " |") + " ";
        String underline = " ".repeat(excerpt.before()) + ink.paint(role, mark.repeat(excerpt.marked()));
        List<String> lines = new ArrayList<>();
        lines.add((INDENT + ink.paint(Ink.Role.GUTTER, number + " |") + " " + excerpt.text()).stripTrailing());
        boolean beside = !label.isEmpty() && excerpt.marked() <= LONG_MARK;
        lines.add(gutter + underline + (beside ? " " + label : ""));
        if (!label.isEmpty() && !beside) {
            lines.add(gutter + " ".repeat(excerpt.before()) + label);
        }
        return lines;
    }
}
