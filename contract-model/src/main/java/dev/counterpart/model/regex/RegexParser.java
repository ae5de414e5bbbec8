package dev.counterpart.model.regex;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Parses ECMA-262's patterns as with the {@code u} flag, which JSON Schema asks for (2020-12 core 6.4), and as generous as
 * without it where schemas in the wild need that: {@code \-} and other escaped punctuation, and braces that repeat nothing.
 */
final class RegexParser {

    private static final int DEEPEST = 200;

    private static final Regex WORD = new Regex.Chars(CharacterClasses.WORD);
    private static final Regex BOUNDARY = boundary(true);
    private static final Regex NO_BOUNDARY = boundary(false);

    private final String text;
    private final ClassParser classes;

    /** What is looked around for; what is written twice is one object, so that it is built once. */
    private final Map<Regex, Regex> around = new HashMap<>();

    private int at;
    private int depth;

    private RegexParser(String text) {
        this.text = text;
        this.classes = new ClassParser(text);
    }

    static Regex parse(String text) throws MalformedRegexException {
        RegexParser parser = new RegexParser(text);
        Regex regex = parser.choice();
        if (parser.at < text.length()) {
            throw parser.malformed("a \")\" closes nothing");
        }
        return regex;
    }

    private Regex choice() throws MalformedRegexException {
        if (++depth > DEEPEST) {
            throw malformed("groups are nested too deep");
        }
        List<Regex> arms = new ArrayList<>();
        arms.add(sequence());
        while (looking("|")) {
            at++;
            arms.add(sequence());
        }
        depth--;
        return arms.size() == 1 ? arms.get(0) : new Regex.Choice(arms);
    }

    private Regex sequence() throws MalformedRegexException {
        List<Regex> parts = new ArrayList<>();
        while (at < text.length() && !looking("|") && !looking(")")) {
            parts.add(term());
        }
        return parts.size() == 1 ? parts.get(0) : new Regex.Sequence(parts);
    }

    private Regex term() throws MalformedRegexException {
        char c = text.charAt(at);
        switch (c) {
            case '^' -> {
                at++;
                return unrepeated(new Regex.Start());
            }
            case '$' -> {
                at++;
                return unrepeated(new Regex.End());
            }
            case '(' -> {
                return group();
            }
            case '*', '+', '?' -> throw malformed("\"" + c + "\" repeats nothing");
            case '{' -> {
                if (Quantifier.at(text, at) != null) {
                    throw malformed("\"{\" repeats nothing");
                }
                at++;
                return quantified(new Regex.Chars(CodePoints.of('{')));
            }
            case '.' -> {
                at++;
                return quantified(new Regex.Chars(CharacterClasses.LINE_TERMINATOR.complement()));
            }
            default -> {
                return looking("\\b") || looking("\\B") ? boundary() : quantified(atom());
            }
        }
    }

    private Regex boundary() throws MalformedRegexException {
        boolean wanted = text.charAt(at + 1) == 'b';
        at += 2;
        return unrepeated(wanted ? BOUNDARY : NO_BOUNDARY);
    }

    /** Between a character of a word and one of none, or an end of the text; or elsewhere (ECMA-262, IsWordChar). */
    private static Regex boundary(boolean wanted) {
        return new Regex.Choice(List.of(
                new Regex.Sequence(List.of(new Regex.Behind(WORD, true), new Regex.Ahead(WORD, !wanted))),
                new Regex.Sequence(List.of(new Regex.Behind(WORD, false), new Regex.Ahead(WORD, wanted)))));
    }

    private Regex atom() throws MalformedRegexException {
        ClassParser.Parsed parsed = classes.atom(at);
        at = parsed.end();
        return parsed.regex();
    }

    private Regex group() throws MalformedRegexException {
        int start = at;
        if (looking("(?=") || looking("(?!")) {
            at += 3;
            return quantified(new Regex.Ahead(around(start), text.charAt(start + 2) == '='));
        }
        if (looking("(?<=") || looking("(?<!")) {
            at += 4;
            return unrepeated(new Regex.Behind(around(start), text.charAt(start + 3) == '='));
        }
        if (looking("(?:")) {
            at += 3;
        } else if (looking("(?<")) {
            at = nameEnd(at + 3);
        } else if (looking("(?")) {
            throw malformed(
                    "no group begins with \"(?" + text.substring(at + 2, Math.min(text.length(), at + 3)) + "\"");
        } else {
            at++;
        }
        return quantified(body(start));
    }

    private Regex around(int start) throws MalformedRegexException {
        Regex body = body(start);
        Regex known = around.putIfAbsent(body, body);
        return known == null ? body : known;
    }

    private Regex body(int start) throws MalformedRegexException {
        Regex body = choice();
        if (!looking(")")) {
            throw new MalformedRegexException("\"(\" is never closed", start);
        }
        at++;
        return body;
    }

    private int nameEnd(int start) throws MalformedRegexException {
        int end = text.indexOf('>', start);
        if (end <= start || !Character.isJavaIdentifierStart(text.codePointAt(start))) {
            throw malformed("a group's name is missing");
        }
        return end + 1;
    }

    private Regex unrepeated(Regex assertion) throws MalformedRegexException {
        if (at < text.length() && ("*+?".indexOf(text.charAt(at)) >= 0 || Quantifier.at(text, at) != null)) {
            throw malformed("an assertion can't be repeated");
        }
        return assertion;
    }

    /** Lazy or greedy makes no difference to what is matched at all. */
    private Regex quantified(Regex body) throws MalformedRegexException {
        Quantifier quantifier = Quantifier.at(text, at);
        if (quantifier == null) {
            return body;
        }
        if (quantifier.max() >= 0 && quantifier.max() < quantifier.min()) {
            throw malformed("the bounds are in the wrong order");
        }
        at = quantifier.end();
        if (looking("?")) {
            at++;
        }
        return new Regex.Repeat(body, quantifier.min(), quantifier.max());
    }

    private boolean looking(String prefix) {
        return text.startsWith(prefix, at);
    }

    private MalformedRegexException malformed(String problem) {
        return new MalformedRegexException(problem, at);
    }
}
