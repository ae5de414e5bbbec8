package dev.counterpart.model.tree;

import dev.counterpart.model.diagnostic.SourceLocation;

/**
 * The characters of a JSON text, read once from first to last: white space, words, texts and numbers (RFC 8259), with the
 * place of each. Texts keep unpaired surrogates, which the grammar allows in names as well as in values.
 */
final class JsonScanner {

    private static final char END = '\0';

    private final String path;
    private final String text;
    private final Texts texts;
    private int position;
    private int line = 1;
    private int lineStart;

    JsonScanner(String path, String text, Texts texts) {
        this.path = path;
        this.text = text;
        this.texts = texts;
    }

    int line() {
        return line;
    }

    int column() {
        return position - lineStart + 1;
    }

    SourceLocation here() {
        return new SourceLocation(path, line, column(), "");
    }

    SourceLocation start() {
        return new SourceLocation(path, 1, 1, "");
    }

    boolean atEnd() {
        return position == text.length();
    }

    /** The next character; NUL at the end of the text, as for the character itself, which is wrong wherever it stands. */
    char peek() {
        return atEnd() ? END : text.charAt(position);
    }

    /** The next character in a user's words. */
    String seen() {
        if (atEnd()) {
            return "the end of the text";
        }
        int c = text.codePointAt(position);
        boolean visible = (c > 0x20 && c < 0x7f) || Character.isLetterOrDigit(c);
        return visible ? "'" + Character.toString(c) + "'" : String.format("U+%04X", c);
    }

    void skipSpace() {
        while (position < text.length()) {
            char c = text.charAt(position);
            if (c == '\n' || (c == '\r' && (position + 1 == text.length() || text.charAt(position + 1) != '\n'))) {
                line++;
                lineStart = position + 1;
            } else if (c != ' ' && c != '\t' && c != '\r') {
                return;
            }
            position++;
        }
    }

    /** Goes past a character where it is the next one. */
    boolean take(char expected) {
        if (peek() != expected || atEnd()) {
            return false;
        }
        position++;
        return true;
    }

    /** Goes past a word and returns it, or an empty text. */
    String word() {
        int start = position;
        while (position < text.length() && Character.isLetterOrDigit(text.charAt(position))) {
            position++;
        }
        return text.substring(start, position);
    }

    /** The text behind a quotation mark that is the next character. */
    String string() {
        int start = ++position;
        while (position < text.length()) {
            char c = text.charAt(position);
            if (c == '"') {
                return texts.kept(text, start, position++);
            }
            if (c == '\\') {
                return escaped(start);
            }
            control(c);
            position++;
        }
        throw broken("a text is not closed", "close it with a quotation mark");
    }

    private String escaped(int start) {
        StringBuilder unescaped = new StringBuilder().append(text, start, position);
        while (position < text.length()) {
            char c = text.charAt(position);
            if (c == '"') {
                position++;
                return texts.kept(unescaped.toString());
            }
            if (c == '\\') {
                unescaped.append(escape());
            } else {
                control(c);
                unescaped.append(c);
                position++;
            }
        }
        throw broken("a text is not closed", "close it with a quotation mark");
    }

    private void control(char c) {
        if (c < 0x20) {
            throw broken(
                    String.format("the control character U+%04X stands in a text", (int) c),
                    c == '\n' ? "write \\n, or close the text on its line" : String.format("write \\u%04x", (int) c));
        }
    }

    private char escape() {
        char kind = position + 1 < text.length() ? text.charAt(position + 1) : END;
        if (kind == 'u') {
            return hexadecimal();
        }
        int known = "\"\\/bfnrt".indexOf(kind);
        if (known < 0) {
            throw broken("no escape begins like this", "write \\\\ for a backslash");
        }
        position += 2;
        return "\"\\/\b\f\n\r\t".charAt(known);
    }

    private char hexadecimal() {
        int code = 0;
        for (int i = position + 2; i < position + 6; i++) {
            int digit = i < text.length() && text.charAt(i) < 0x80 ? Character.digit(text.charAt(i), 16) : -1;
            if (digit < 0) {
                throw broken("\\u needs four hexadecimal digits", "");
            }
            code = code * 16 + digit;
        }
        position += 6;
        return (char) code;
    }

    /** The text of a number (section 6), whose first character is a minus or a digit. */
    String number() {
        int start = position;
        take('-');
        if (take('0')) {
            if (isDigit()) {
                throw broken("a number has a zero before its first digit", "leave the zero out, or quote it");
            }
        } else {
            digits();
        }
        if (take('.')) {
            digits();
        }
        if (take('e') || take('E')) {
            if (!take('+')) {
                take('-');
            }
            digits();
        }
        return texts.kept(text, start, position);
    }

    private void digits() {
        if (!isDigit()) {
            throw broken("a digit is expected, not " + seen(), "");
        }
        while (isDigit()) {
            position++;
        }
    }

    private boolean isDigit() {
        return peek() >= '0' && peek() <= '9';
    }

    BrokenJsonException broken(String problem, String hint) {
        return new BrokenJsonException(here(), problem, hint);
    }

    /** Leaves the recursion; never leaves the reader. */
    static final class BrokenJsonException extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient SourceLocation location;
        private final String problem;
        private final String hint;

        BrokenJsonException(SourceLocation location, String problem, String hint) {
            super("", null, false, false);
            this.location = location;
            this.problem = problem;
            this.hint = hint;
        }

        SourceLocation location() {
            return location;
        }

        String problem() {
            return problem;
        }

        String hint() {
            return hint;
        }
    }
}
