package dev.counterpart.model.tree;

import dev.counterpart.model.diagnostic.SourceLocation;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** From the parser's marks, which count code points from 0, to places, which count UTF-16 code units from 1. */
final class YamlPlaces {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String path;

    /** The characters that take two code units, by their index in code points; in most documents there is none. */
    private final int[] wide;

    /** Where lines begin, by index in code points: only for a text with a byte order mark in it, which the parser's columns leave out. */
    private final int[] lineStarts;

    YamlPlaces(String path, String text) {
        this.path = path;
        this.lineStarts = text.indexOf(BYTE_ORDER_MARK) >= 0 ? lineStartsOf(text) : new int[0];
        this.wide = text.chars().anyMatch(c -> Character.isSurrogate((char) c)) ? wideIn(text) : new int[0];
    }

    SourceLocation of(Mark mark) {
        return new SourceLocation(path, line(mark), column(mark), "");
    }

    static int line(Mark mark) {
        return mark.getLine() + 1;
    }

    int column(Mark mark) {
        int lineStart = lineStarts.length == 0
                ? mark.getIndex() - mark.getColumn()
                : lineStarts[Math.min(mark.getLine(), lineStarts.length - 1)];
        int column = mark.getIndex() - lineStart + 1;
        return wide.length == 0 ? column : column + before(mark.getIndex()) - before(lineStart);
    }

    private static int[] lineStartsOf(String text) {
        int[] codePoints = text.codePoints().toArray();
        IntStream behindBreaks = IntStream.range(0, codePoints.length)
                .filter(i -> codePoints[i] == '\n'
                        || (codePoints[i] == '\r' && (i + 1 == codePoints.length || codePoints[i + 1] != '\n')))
                .map(i -> i + 1);
        return IntStream.concat(IntStream.of(0), behindBreaks).toArray();
    }

    /** How many wide characters stand before a code point. */
    private int before(int index) {
        int found = Arrays.binarySearch(wide, index);
        return found < 0 ? -found - 1 : found;
    }

    private static int[] wideIn(String text) {
        int[] codePoints = text.codePoints().toArray();
        return IntStream.range(0, codePoints.length)
                .filter(i -> Character.isSupplementaryCodePoint(codePoints[i]))
                .toArray();
    }
}
