package dev.counterpart.model.tree;

/** Writes a tree as JSON: members in their order, numbers as they were written, nothing escaped that need not be. */
public final class JsonTreeWriter {

    /** Legal in JSON, but where lines are told apart, a text on one line would be two. */
    private static final char LINE_SEPARATOR = '\u2028';

    private static final char PARAGRAPH_SEPARATOR = '\u2029';

    private final StringBuilder out = new StringBuilder();
    private final String indent;

    private JsonTreeWriter(String indent) {
        this.indent = indent;
    }

    /** On one line, without white space. */
    public static String compact(Node node) {
        return new JsonTreeWriter("").value(node, 0).out.toString();
    }

    /** Two spaces a level; no line break at the end. */
    public static String indented(Node node) {
        return new JsonTreeWriter("  ").value(node, 0).out.toString();
    }

    /** A JSON string with its quotation marks. */
    public static String quoted(String text) {
        return new JsonTreeWriter("").string(text).out.toString();
    }

    private JsonTreeWriter value(Node node, int depth) {
        if (node instanceof ObjectNode object) {
            object(object, depth);
        } else if (node instanceof ArrayNode array) {
            array(array, depth);
        } else if (node instanceof StringNode text) {
            string(text.value());
        } else if (node instanceof NumberNode number) {
            out.append(number.text());
        } else if (node instanceof BooleanNode flag) {
            out.append(flag.value());
        } else {
            out.append("null");
        }
        return this;
    }

    private void object(ObjectNode object, int depth) {
        out.append('{');
        String separator = "";
        for (Member member : object.members()) {
            out.append(separator);
            lineBreak(depth + 1);
            string(member.name()).out.append(indent.isEmpty() ? ":" : ": ");
            value(member.value(), depth + 1);
            separator = ",";
        }
        if (!object.members().isEmpty()) {
            lineBreak(depth);
        }
        out.append('}');
    }

    private void array(ArrayNode array, int depth) {
        out.append('[');
        String separator = "";
        for (Node element : array.elements()) {
            out.append(separator);
            lineBreak(depth + 1);
            value(element, depth + 1);
            separator = ",";
        }
        if (!array.elements().isEmpty()) {
            lineBreak(depth);
        }
        out.append(']');
    }

    private void lineBreak(int depth) {
        if (!indent.isEmpty()) {
            out.append('\n').append(indent.repeat(depth));
        }
    }

    private JsonTreeWriter string(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\b' -> out.append("\\b");
                case '\f' -> out.append("\\f");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c < 0x20 || c == LINE_SEPARATOR || c == PARAGRAPH_SEPARATOR || isLoneSurrogate(text, i)) {
                        out.append(String.format("\\u%04x", (int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
        return this;
    }

    /** Half a surrogate pair can be escaped in JSON, but not be written in UTF-8. */
    private static boolean isLoneSurrogate(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }
}
