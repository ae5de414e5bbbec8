package dev.counterpart.runtime;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Bytes to values, without tokens between. Generated codecs walk a document with it:
 *
 * <pre>{@code
 * int start = in.offset();
 * if (!in.beginObject(TYPE)) return null;
 * long seen = 0; int last = -1; Residue.Builder kept = null;
 * for (int m = in.member(NAMES, last); m != JsonReader.END; m = in.member(NAMES, last)) {
 *     if (m <= last || kept != null) kept = in.note(kept, NAMES, m, seen);
 *     switch (m) {
 *         case 0 -> { b.orderId = in.readUuid(ORDER_ID_TYPE, ORDER_ID_FORMAT); kept = in.keepText(kept, 0, 0); }
 *         default -> kept = in.keepUnknown(kept);
 *     }
 *     if (m >= 0) { seen |= 1L << m; last = m; }
 * }
 * }</pre>
 *
 * <p>A value that breaks a rule is reported and stepped over, and reading goes on. Bytes that are no JSON end the reading; that never
 * shows outside of {@link Codec#decode}. Not for use by more than one thread.
 */
public final class JsonReader extends ScalarReader {
    /** No further member or element. */
    public static final int END = -1;
    /** A member or text that is none of the names. */
    public static final int UNKNOWN = -2;
    /** Not there, or no string. */
    public static final int ABSENT = -1;

    /** How much may be read again after {@link #reset}: unions tried within unions would otherwise take exponential time. */
    private static final long REREAD_FACTOR = 1_000;

    private static final long REREAD_FREE = 1 << 20;
    private static final long REREAD_MOST = 1 << 30;

    private long reread;
    private int depth;
    private boolean first;
    private int nameStart;
    private int nameNumber = UNKNOWN;
    private @Nullable Names names;

    JsonReader(byte[] document, Reading reading) {
        super(document, reading);
    }

    /** Enters an object; anything else is reported and stepped over. */
    public boolean beginObject(Rule type) {
        return begin('{', type);
    }

    /** Enters an array; anything else is reported and stepped over. */
    public boolean beginArray(Rule type) {
        return begin('[', type);
    }

    private boolean begin(char bracket, Rule type) {
        if (peek() != bracket) {
            mismatch(type);
            return false;
        }
        done();
        deeper();
        at++;
        first = true;
        return true;
    }

    private void deeper() {
        if (++depth > reading.maxDepth()) {
            throw Malformed.limit(at, "nests deeper than " + reading.maxDepth());
        }
    }

    /**
     * Steps to the next member's value: the member's number, {@link #UNKNOWN}, or {@link #END} behind the object. Give the number of the
     * member before (or -1): the one after it is looked for first.
     */
    public int member(Names known, int last) {
        if (!more('}')) {
            return END;
        }
        int next = last + 1;
        if (next < known.size()) {
            byte[] key = known.key(next);
            if (Bytes.startsWith(bytes, at, end, key)) {
                nameStart = at;
                nameNumber = next;
                names = known;
                at += key.length;
                return next;
            }
        }
        return otherMember(known);
    }

    private int otherMember(Names known) {
        if (peek() != '"') {
            throw unexpected("member name");
        }
        nameStart = at;
        names = known;
        int stop = Bytes.endOfPlain(bytes, at + 1, end);
        if (stop < end && bytes[stop] == '"') {
            nameNumber = known.find(bytes, at + 1, stop - at - 1);
            at = stop + 1;
        } else {
            nameNumber = known.find(string());
        }
        expect(':');
        return nameNumber;
    }

    /** Steps to the next element; false behind the array. */
    public boolean element() {
        return more(']');
    }

    private boolean more(char bracket) {
        int c = peek();
        if (c == bracket) {
            at++;
            depth--;
            first = false;
            return false;
        }
        if (first) {
            first = false;
            return true;
        }
        if (c != ',') {
            throw unexpected("',' or '" + bracket + "'");
        }
        at++;
        peek();
        return true;
    }

    /** The name of the member just entered. */
    public String name() {
        return names != null && nameNumber >= 0 ? names.name(nameNumber) : nameAt(nameStart);
    }

    /** Where the name of the member just entered starts: the place to report a member that should not be there. */
    public int nameOffset() {
        return nameStart;
    }

    private String nameAt(int offset) {
        int here = at;
        at = offset;
        String name = string();
        at = here;
        return name;
    }

    /** Says which required members are not there, if any; bits are numbers of names. */
    public void require(int offset, Names known, long required, long seen, Rule rule) {
        require(offset, known, 0, required, seen, rule);
    }

    /** The same for the 64 names from {@code base} on. */
    public void require(int offset, Names known, int base, long required, long seen, Rule rule) {
        for (long missing = required & ~seen; missing != 0; missing &= missing - 1) {
            violations.missing(offset, rule, known.name(base + Long.numberOfTrailingZeros(missing)));
        }
    }

    /** Notes a member that is out of the schema's order, and reports one that came before; {@code seen} has the members before it. */
    public Residue.@Nullable Builder note(Residue.@Nullable Builder kept, Names known, int member, long... seen) {
        if (member < 0) {
            return kept;
        }
        if ((seen[member >> 6] >>> member & 1) != 0) {
            violations.report(nameStart, Rule.DUPLICATE);
            return kept;
        }
        Residue.Builder notes = kept == null ? new Residue.Builder() : kept;
        notes.known(member, seen);
        return notes;
    }

    /** Keeps a member that the schema does not know, with its value, which is next. */
    public Residue.Builder keepUnknown(Residue.@Nullable Builder kept) {
        int offset = nameStart;
        String name = name();
        Residue.Builder notes = kept == null ? new Residue.Builder() : kept;
        if (!notes.extra(name, readValue())) {
            violations.report(offset, Rule.DUPLICATE);
        }
        return notes;
    }

    /** Keeps the place of a member whose value the caller reads and keeps by its name ({@code additionalProperties} with a type). */
    public Residue.Builder keepExtra(Residue.@Nullable Builder kept) {
        Residue.Builder notes = kept == null ? new Residue.Builder() : kept;
        if (!notes.extra(name(), null)) {
            violations.report(nameStart, Rule.DUPLICATE);
        }
        return notes;
    }

    /** Keeps the text of the value read last, if Java would write it differently. */
    public Residue.@Nullable Builder keepText(Residue.@Nullable Builder kept, int member, int ordinal) {
        String text = textToKeep();
        if (text == null) {
            return kept;
        }
        Residue.Builder notes = kept == null ? new Residue.Builder() : kept;
        notes.text(member, ordinal, text);
        return notes;
    }

    /** The next value, whatever it is, with its exact text. */
    public JsonValue readValue() {
        int start = offset();
        RawSkip.over(this, depth, violations);
        done();
        return new JsonValue(new String(bytes, start, at - start, StandardCharsets.UTF_8));
    }

    @Override
    public void skip() {
        RawSkip.over(this, depth, null);
    }

    /** What kind of value is next. */
    public JsonKind kind() {
        int c = peek();
        return switch (c) {
            case '{' -> JsonKind.OBJECT;
            case '[' -> JsonKind.ARRAY;
            case '"' -> JsonKind.STRING;
            case 't', 'f' -> JsonKind.BOOLEAN;
            case 'n' -> JsonKind.NULL;
            default -> {
                if (c != '-' && (c < '0' || c > '9')) {
                    throw unexpected("value");
                }
                yield JsonKind.NUMBER;
            }
        };
    }

    /** A place to come back to: every value may be read more than once, as unions and {@code not} need it. */
    public long mark() {
        peek();
        return (long) at << 32 | violations.count();
    }

    /** Whether anything was reported since. */
    public boolean failedSince(long mark) {
        return violations.count() > (int) mark;
    }

    /** Back to the place, as if nothing had been read or reported since. */
    public void reset(long mark) {
        int back = (int) (mark >>> 32);
        reread += at - back;
        if (reread > Math.min(REREAD_MOST, REREAD_FACTOR * end) + REREAD_FREE) {
            throw Malformed.limit(back, "has to be read too often to tell which alternatives it is");
        }
        at = back;
        violations.truncate((int) mark);
        first = false;
        done();
    }

    /**
     * Looks ahead into the object that is next: the number of the text that a member has, {@link #UNKNOWN} if it has another text, or
     * {@link #ABSENT} if there is no such member, it is no string, or no object is next. Nothing is read.
     */
    public int discriminate(String member, Names texts) {
        if (peek() != '{') {
            return ABSENT;
        }
        int here = at;
        int before = depth;
        int found = ABSENT;
        at++;
        depth++;
        first = true;
        while (found == ABSENT && more('}')) {
            if (peek() != '"') {
                throw unexpected("member name");
            }
            boolean wanted = string().equals(member);
            expect(':');
            if (wanted) {
                found = peek() == '"' ? texts.find(string()) : ABSENT;
                break;
            }
            skip();
        }
        depth = before;
        at = here;
        first = false;
        return found;
    }

    /** Looks ahead into the object that is next: which of (at most 64) names it has, as bits. Nothing is read. */
    public long present(Names known) {
        if (peek() != '{') {
            return 0;
        }
        int here = at;
        int before = depth;
        long present = 0;
        at++;
        depth++;
        first = true;
        for (int m = member(known, -1); m != END; m = member(known, m)) {
            present |= m < 0 ? 0 : 1L << m;
            skip();
        }
        depth = before;
        at = here;
        first = false;
        return present;
    }

    /** Nothing may follow the document. */
    void finish() {
        if (peek() != EOF) {
            throw Malformed.json(at, "goes on after its end");
        }
    }
}
