package dev.counterpart.model.regex;

import java.util.ArrayList;
import java.util.List;

/** A set of Unicode code points as sorted ranges that neither touch nor overlap. */
final class CodePoints {

    /** From first to last, both included. */
    record Range(int first, int last) {}

    static final CodePoints NONE = new CodePoints(List.of());
    static final CodePoints ALL = of(0, Character.MAX_CODE_POINT);

    private final List<Range> ranges;

    private CodePoints(List<Range> ranges) {
        this.ranges = List.copyOf(ranges);
    }

    static CodePoints of(int codePoint) {
        return of(codePoint, codePoint);
    }

    static CodePoints of(int first, int last) {
        return new CodePoints(List.of(new Range(first, last)));
    }

    /** Single code points and ranges, {@code "az"} for each range from a to z. */
    static CodePoints ofRanges(String... firstAndLast) {
        CodePoints set = NONE;
        for (String range : firstAndLast) {
            set = set.union(of(range.codePointAt(0), range.codePointBefore(range.length())));
        }
        return set;
    }

    /** Ranges that are sorted and do not touch already. */
    static CodePoints ofSorted(List<Range> ranges) {
        return new CodePoints(ranges);
    }

    List<Range> ranges() {
        return ranges;
    }

    CodePoints union(CodePoints other) {
        List<Range> all = new ArrayList<>(ranges);
        all.addAll(other.ranges);
        all.sort((a, b) -> Integer.compare(a.first(), b.first()));
        List<Range> merged = new ArrayList<>();
        for (Range range : all) {
            int last = merged.size() - 1;
            if (last >= 0 && range.first() <= merged.get(last).last() + 1) {
                Range before = merged.get(last);
                merged.set(last, new Range(before.first(), Math.max(before.last(), range.last())));
            } else {
                merged.add(range);
            }
        }
        return new CodePoints(merged);
    }

    CodePoints complement() {
        List<Range> gaps = new ArrayList<>();
        int next = 0;
        for (Range range : ranges) {
            if (range.first() > next) {
                gaps.add(new Range(next, range.first() - 1));
            }
            next = range.last() + 1;
        }
        if (next <= Character.MAX_CODE_POINT) {
            gaps.add(new Range(next, Character.MAX_CODE_POINT));
        }
        return new CodePoints(gaps);
    }

    /** Without halves of surrogate pairs, which are no characters. */
    CodePoints characters() {
        List<Range> kept = new ArrayList<>();
        for (Range range : ranges) {
            if (range.first() < Character.MIN_SURROGATE) {
                kept.add(new Range(range.first(), Math.min(range.last(), Character.MIN_SURROGATE - 1)));
            }
            if (range.last() > Character.MAX_SURROGATE) {
                kept.add(new Range(Math.max(range.first(), Character.MAX_SURROGATE + 1), range.last()));
            }
        }
        return new CodePoints(kept);
    }

    boolean contains(int codePoint) {
        return ranges.stream().anyMatch(range -> range.first() <= codePoint && codePoint <= range.last());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CodePoints set && ranges.equals(set.ranges);
    }

    @Override
    public int hashCode() {
        return ranges.hashCode();
    }
}
