package dev.counterpart.model.regex;

import java.util.Optional;

/** Parses what stands for one character: itself, an escape, or a class in brackets. */
final class ClassParser {

    /**
     * @param end the offset behind it
     */
    record Parsed(Regex regex, int end) {}

    /** An escape or character, as a set, and whether it is a single code point that may bound a range. */
    private record Element(CodePoints set, int single, int end) {}

    private static final String SYNTAX = "^$\\.*+?()[]{}|/";

    private final String text;

    ClassParser(String text) {
        this.text = text;
    }

    Parsed atom(int at) throws MalformedRegexException {
        char c = text.charAt(at);
        if (c == '[') {
            return brackets(at);
        }
        if (c == '\\') {
            return backreferenceOrEscape(at);
        }
        Element literal = literal(at);
        return new Parsed(new Regex.Chars(literal.set()), literal.end());
    }

    private Parsed backreferenceOrEscape(int at) throws MalformedRegexException {
        char next = charAfter(at);
        if (next >= '1' && next <= '9') {
            int end = at + 2;
            while (end < text.length() && Character.isDigit(text.charAt(end))) {
                end++;
            }
            return new Parsed(new Regex.Beyond(text.substring(at, end) + " refers back to a group"), end);
        }
        if (next == 'k') {
            int end = text.indexOf('>', at);
            if (!text.startsWith("\\k<", at) || end < 0) {
                throw new MalformedRegexException("\\k names no group", at);
            }
            return new Parsed(new Regex.Beyond(text.substring(at, end + 1) + " refers back to a group"), end + 1);
        }
        Element escape = escape(at, false);
        if (isLoneSurrogate(escape)) {
            return new Parsed(new Regex.Beyond("half a surrogate pair is no character"), escape.end());
        }
        return new Parsed(new Regex.Chars(escape.set()), escape.end());
    }

    private Parsed brackets(int start) throws MalformedRegexException {
        int at = start + 1;
        boolean negated = text.startsWith("^", at);
        if (negated) {
            at++;
        }
        CodePoints set = CodePoints.NONE;
        boolean surrogates = false;
        while (true) {
            if (at >= text.length()) {
                throw new MalformedRegexException("\"[\" is never closed", start);
            }
            if (text.charAt(at) == ']') {
                Regex regex = surrogates
                        ? new Regex.Beyond("half a surrogate pair is no character")
                        : new Regex.Chars(negated ? set.complement() : set);
                return new Parsed(regex, at + 1);
            }
            Element first = element(at);
            at = first.end();
            surrogates |= isLoneSurrogate(first);
            boolean range = text.startsWith("-", at) && at + 1 < text.length() && text.charAt(at + 1) != ']';
            if (!range) {
                set = set.union(first.set());
                continue;
            }
            Element last = element(at + 1);
            if (first.single() < 0 || last.single() < 0) {
                throw new MalformedRegexException("a class can't bound a range", at);
            }
            if (first.single() > last.single()) {
                throw new MalformedRegexException("the range is in the wrong order", at);
            }
            surrogates |= isLoneSurrogate(last);
            set = set.union(CodePoints.of(first.single(), last.single()));
            at = last.end();
        }
    }

    private Element element(int at) throws MalformedRegexException {
        if (at < text.length() && text.charAt(at) == '\\') {
            return escape(at, true);
        }
        return literal(at);
    }

    private Element literal(int at) {
        int codePoint = text.codePointAt(at);
        return single(codePoint, at + Character.charCount(codePoint));
    }

    private Element escape(int at, boolean inBrackets) throws MalformedRegexException {
        char next = charAfter(at);
        Optional<CodePoints> named = CharacterClasses.ofEscape(next);
        if (named.isPresent()) {
            return new Element(named.get(), -1, at + 2);
        }
        return switch (next) {
            case 't' -> single('\t', at + 2);
            case 'n' -> single('\n', at + 2);
            case 'r' -> single('\r', at + 2);
            case 'f' -> single('\f', at + 2);
            case 'v' -> single(0x0B, at + 2);
            case '0' -> zero(at);
            case 'c' -> control(at);
            case 'x' -> single(hex(at + 2, 2), at + 4);
            case 'u' -> unicode(at);
            case 'p', 'P' -> property(at, next == 'P');
            default -> identity(at, next, inBrackets);
        };
    }

    private Element identity(int at, char next, boolean inBrackets) throws MalformedRegexException {
        if (inBrackets && next == 'b') {
            return single('\b', at + 2);
        }
        if (SYNTAX.indexOf(next) < 0 && (Character.isLetterOrDigit(next) || next > 0x7F)) {
            throw new MalformedRegexException("\"\\" + next + "\" is no escape", at);
        }
        return single(next, at + 2);
    }

    private Element zero(int at) throws MalformedRegexException {
        if (at + 2 < text.length() && Character.isDigit(text.charAt(at + 2))) {
            throw new MalformedRegexException("octal escapes are no escapes", at);
        }
        return single(0, at + 2);
    }

    private Element control(int at) throws MalformedRegexException {
        char letter = at + 2 < text.length() ? text.charAt(at + 2) : ' ';
        if ((letter < 'a' || letter > 'z') && (letter < 'A' || letter > 'Z')) {
            throw new MalformedRegexException("\"\\c\" needs a letter", at);
        }
        return single(letter % 32, at + 3);
    }

    private Element unicode(int at) throws MalformedRegexException {
        if (text.startsWith("{", at + 2)) {
            int end = text.indexOf('}', at);
            if (end < 0 || end == at + 3 || end > at + 20) {
                throw new MalformedRegexException("\"\\u{\" needs a code point", at);
            }
            long codePoint = 0;
            for (int i = at + 3; i < end; i++) {
                codePoint = codePoint * 16 + digit(i);
            }
            if (codePoint > Character.MAX_CODE_POINT) {
                throw new MalformedRegexException("there is no such code point", at);
            }
            return single((int) codePoint, end + 1);
        }
        int unit = hex(at + 2, 4);
        if (Character.isHighSurrogate((char) unit) && text.startsWith("\\u", at + 6) && at + 12 <= text.length()) {
            int low = hex(at + 8, 4);
            if (Character.isLowSurrogate((char) low)) {
                return single(Character.toCodePoint((char) unit, (char) low), at + 12);
            }
        }
        return single(unit, at + 6);
    }

    private Element property(int at, boolean negated) throws MalformedRegexException {
        int end = text.indexOf('}', at);
        if (!text.startsWith("{", at + 2) || end < 0) {
            throw new MalformedRegexException("\"\\p\" needs a property in braces", at);
        }
        String name = text.substring(at + 3, end);
        CodePoints set = CharacterClasses.ofProperty(name)
                .orElseThrow(() -> new MalformedRegexException("the property \"" + name + "\" is not known", at));
        return new Element(negated ? set.complement() : set, -1, end + 1);
    }

    private static Element single(int codePoint, int end) {
        return new Element(CodePoints.of(codePoint), codePoint, end);
    }

    private static boolean isLoneSurrogate(Element element) {
        return element.single() >= Character.MIN_SURROGATE && element.single() <= Character.MAX_SURROGATE;
    }

    private char charAfter(int at) throws MalformedRegexException {
        if (at + 1 >= text.length()) {
            throw new MalformedRegexException("\"\\\" escapes nothing", at);
        }
        return text.charAt(at + 1);
    }

    private int hex(int at, int length) throws MalformedRegexException {
        int value = 0;
        for (int i = at; i < at + length; i++) {
            value = value * 16 + digit(i);
        }
        return value;
    }

    private int digit(int at) throws MalformedRegexException {
        char c = at < text.length() ? text.charAt(at) : ' ';
        int digit = c < 0x80 ? Character.digit(c, 16) : -1;
        if (digit < 0) {
            throw new MalformedRegexException("a hexadecimal digit is missing", at);
        }
        return digit;
    }
}
