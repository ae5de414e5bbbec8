package dev.counterpart.model.print;

import dev.counterpart.model.tree.JsonTreeWriter;
import java.util.ArrayList;
import java.util.List;

/** A JSON object in the making: members in the order they are added, two spaces a level. */
final class JsonText {

    private final List<String> members = new ArrayList<>();

    JsonText text(String name, String value) {
        return member(name, JsonTreeWriter.quoted(value));
    }

    JsonText number(String name, long value) {
        return member(name, String.valueOf(value));
    }

    JsonText object(String name, JsonText value) {
        return member(name, value.toString());
    }

    JsonText array(String name, List<JsonText> values) {
        String elements = String.join(
                ",\n", values.stream().map(value -> indented(value.toString())).toList());
        return member(name, values.isEmpty() ? "[]" : "[\n" + elements + "\n]");
    }

    private JsonText member(String name, String value) {
        members.add(JsonTreeWriter.quoted(name) + ": " + value);
        return this;
    }

    /** Quoted texts hold no line break, so whatever is inside can be indented line by line. */
    private static String indented(String text) {
        return "  " + text.replace("\n", "\n  ");
    }

    @Override
    public String toString() {
        return members.isEmpty() ? "{}" : "{\n" + indented(String.join(",\n", members)) + "\n}";
    }
}
