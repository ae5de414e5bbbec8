package dev.counterpart.model.tree;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;

/**
 * Writes values of {@link RandomValues} as YAML 1.2 in many of its ways: block and flow, five kinds of scalars, tags,
 * comments, anchors and aliases.
 */
public final class YamlText {

    /** Texts that are surely plain scalars, and surely texts. */
    private static final Pattern PLAIN = Pattern.compile("[b-eg-mo-su-z][a-z0-9_/-]*");

    /** What may stand in a literal block scalar, and ends in at most one line break. */
    private static final Pattern LITERAL = Pattern.compile("[ -~\u00a1-\u1fff\n]*[!-~]\n?");

    /** What may stand between single quotation marks as it is. */
    private static final Pattern PRINTABLE = Pattern.compile("[ -~\u00a1-\u1fff]*");

    /** All of YAML's but {@code \\L} and {@code \\P}, which the parser does not know. */
    private static final Map<Character, String> ESCAPES = Map.ofEntries(
            Map.entry('\u0000', "\\0"),
            Map.entry('\u0007', "\\a"),
            Map.entry('\b', "\\b"),
            Map.entry('\t', "\\t"),
            Map.entry('\n', "\\n"),
            Map.entry('\u000b', "\\v"),
            Map.entry('\f', "\\f"),
            Map.entry('\r', "\\r"),
            Map.entry('\u001b', "\\e"),
            Map.entry('"', "\\\""),
            Map.entry('/', "\\/"),
            Map.entry('\\', "\\\\"),
            Map.entry('\u0085', "\\N"),
            Map.entry('\u00a0', "\\_"));

    private final Random random;
    private final StringBuilder out = new StringBuilder();
    private final Map<String, Object> anchored = new LinkedHashMap<>();
    private boolean inLiteral;

    private YamlText(Random random) {
        this.random = random;
    }

    public static String of(Object value, Random random) {
        YamlText text = new YamlText(random);
        if (random.nextInt(4) == 0) {
            text.out.append("%YAML 1.2\n---");
        } else if (random.nextInt(3) == 0) {
            text.out.append("---");
        } else {
            text.out.append("# first\n");
            text.root(value, "");
            return text.out.toString();
        }
        text.root(value, " ");
        return text.out.toString();
    }

    private void root(Object value, String lead) {
        if (value instanceof Map<?, ?> || value instanceof List<?>) {
            node(value, 0, true);
        } else {
            out.append(lead);
            node(value, 0, false);
        }
        out.append(random.nextBoolean() ? "\n" : "\n...\n");
    }

    /** Behind a dash or a colon: what follows stands on this line, or on lines that are indented further. */
    private void node(Object value, int indent, boolean lead) {
        String space = lead ? " " : "";
        for (Map.Entry<String, Object> entry : anchored.entrySet()) {
            if (entry.getValue().equals(value) && random.nextBoolean()) {
                out.append(space).append('*').append(entry.getKey());
                return;
            }
        }
        if (random.nextInt(8) == 0) {
            String name = "a" + anchored.size();
            out.append(space).append('&').append(name);
            space = " ";
            properties(value, indent, space);
            anchored.put(name, value);
        } else {
            properties(value, indent, space);
        }
    }

    private void properties(Object value, int indent, String space) {
        boolean block = random.nextInt(3) > 0;
        if (value instanceof Map<?, ?> object) {
            out.append(random.nextInt(8) == 0 ? space + "!!map" : "");
            if (block && !object.isEmpty()) {
                blockMapping(object, indent);
            } else {
                out.append(' ');
                flow(object);
            }
        } else if (value instanceof List<?> array) {
            out.append(random.nextInt(8) == 0 ? space + "!!seq" : "");
            if (block && !array.isEmpty()) {
                blockSequence(array, indent);
            } else {
                out.append(' ');
                flow(array);
            }
        } else {
            out.append(space);
            scalar(value, indent);
        }
    }

    private void blockMapping(Map<?, ?> object, int indent) {
        for (Map.Entry<?, ?> member : object.entrySet()) {
            newLine(indent);
            if (random.nextInt(10) == 0) {
                out.append("? ");
                quotedOrPlain((String) member.getKey());
                newLine(indent);
            } else {
                simpleKey((String) member.getKey(), indent);
            }
            out.append(':');
            node(member.getValue(), indent + 1, true);
        }
    }

    /** A key on the line of its colon may have 1024 characters (YAML 1.2, section 7.4.2). */
    private void simpleKey(String key, int indent) {
        if (key.length() > 100) {
            out.append("? ");
            quotedOrPlain(key);
            newLine(indent);
        } else {
            quotedOrPlain(key);
            out.append(random.nextBoolean() ? " " : "");
        }
    }

    private void blockSequence(List<?> array, int indent) {
        for (Object element : array) {
            newLine(indent);
            out.append('-');
            node(element, indent + 1, true);
        }
    }

    private void newLine(int indent) {
        // behind the last line of a literal, a comment would be part of it
        out.append(!inLiteral && random.nextInt(12) == 0 ? " # a comment: [\n" : "\n");
        inLiteral = false;
        if (random.nextInt(12) == 0) {
            out.append("\n");
        }
        out.append(" ".repeat(indent));
    }

    private void flow(Object value) {
        if (value instanceof Map<?, ?> object) {
            String separator = "{";
            for (Map.Entry<?, ?> member : object.entrySet()) {
                String key = (String) member.getKey();
                out.append(separator).append(random.nextInt(10) == 0 || key.length() > 100 ? "? " : "");
                quotedOrPlain(key);
                out.append(random.nextBoolean() ? " : " : ": ");
                flow(member.getValue());
                separator = random.nextBoolean() ? ", " : " ,";
            }
            out.append(object.isEmpty() ? "{}" : random.nextInt(5) == 0 ? ", }" : "}");
        } else if (value instanceof List<?> array) {
            String separator = "[";
            for (Object element : array) {
                out.append(separator);
                flow(element);
                separator = ", ";
            }
            out.append(array.isEmpty() ? "[]" : random.nextInt(5) == 0 ? " ,]" : "]");
        } else if (value instanceof String text) {
            quotedOrPlain(text);
        } else {
            token(value);
        }
    }

    private void scalar(Object value, int indent) {
        if (!(value instanceof String text)) {
            token(value);
        } else if (indent > 0 && LITERAL.matcher(text).matches() && random.nextInt(3) > 0) {
            literal(text, indent);
        } else {
            quotedOrPlain(text);
        }
    }

    /** One column deeper than its parent, whatever its first line begins with. */
    private void literal(String text, int indent) {
        out.append(text.endsWith("\n") ? "|1" : "|1-");
        for (String line : text.split("\n", -1)) {
            out.append('\n').append(line.isEmpty() ? "" : " ".repeat(indent)).append(line);
        }
        inLiteral = true;
    }

    private void token(Object value) {
        if (value == RandomValues.NULL) {
            out.append(List.of("null", "~", "Null", "NULL", "!!null null").get(random.nextInt(5)));
        } else if (value instanceof Boolean flag) {
            List<String> words =
                    flag ? List.of("true", "True", "TRUE", "!!bool true") : List.of("false", "False", "FALSE", "false");
            out.append(words.get(random.nextInt(4)));
        } else {
            out.append(((RandomValues.Num) value).text());
        }
    }

    private void quotedOrPlain(String text) {
        boolean printable = PRINTABLE.matcher(text).matches();
        int way = random.nextInt(4);
        if (way < 2 && PLAIN.matcher(text).matches()) {
            out.append(text);
        } else if (way < 3 && printable) {
            out.append(random.nextInt(6) == 0 ? "!!str '" : "'")
                    .append(text.replace("'", "''"))
                    .append('\'');
        } else {
            doubleQuoted(text);
        }
    }

    private void doubleQuoted(String text) {
        out.append('"');
        List<String> pieces = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair = Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (pair && random.nextBoolean()) {
                pieces.add("\\U" + String.format("%08x", text.codePointAt(i++)));
            } else if (pair && random.nextBoolean()) {
                pieces.add(text.substring(i, i + 2));
                i++;
            } else if (ESCAPES.containsKey(c) && random.nextBoolean()) {
                pieces.add(String.valueOf(ESCAPES.get(c)));
            } else if (c < 0x100 && random.nextInt(10) == 0) {
                pieces.add(String.format("\\x%02X", (int) c));
            } else if (c >= 0x20 && c < 0x7f && c != '"' && c != '\\' && random.nextInt(10) > 0) {
                pieces.add(String.valueOf(c));
            } else {
                pieces.add(String.format("\\u%04x", (int) c));
            }
        }
        out.append(String.join("", pieces)).append('"');
    }
}
