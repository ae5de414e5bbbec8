package dev.counterpart.model.load;

import dev.counterpart.model.asyncapi.AsyncApiDocument;
import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.tree.JsonTreeWriter;
import dev.counterpart.model.tree.Node;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Optional;

/** Any record as text, one component a line, what is empty left out: a new component shows in the goldens by itself. */
final class RecordText {

    private RecordText() {}

    static String of(Record value) {
        StringBuilder text = new StringBuilder();
        write(value, "  ", text);
        return text.toString();
    }

    private static void write(Record value, String indent, StringBuilder text) {
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            member(component.getName(), get(component, value), indent, text);
        }
    }

    private static void member(String name, Object value, String indent, StringBuilder text) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(present -> member(name, present, indent, text));
        } else if (value instanceof Collection<?> several) {
            several.forEach(element -> member(name, element, indent, text));
        } else if (value instanceof AsyncApiDocument document) {
            line(name, document.title() + " " + document.apiVersion(), indent, text);
        } else if (value instanceof Node node) {
            line(name, JsonTreeWriter.compact(node), indent, text);
        } else if (value instanceof SourceLocation location) {
            if (indent.length() == 2) {
                line(name, location, indent, text);
            }
        } else if (value instanceof Record inner) {
            StringBuilder members = new StringBuilder();
            write(inner, indent + "  ", members);
            if (!members.isEmpty()) {
                line(name, "", indent, text);
                text.append(members);
            }
        } else if (!value.equals("") && !value.equals(false)) {
            line(name, String.valueOf(value).strip(), indent, text);
        }
    }

    private static void line(String name, Object value, String indent, StringBuilder text) {
        text.append((indent + name + ": " + value).stripTrailing()).append('\n');
    }

    private static Object get(RecordComponent component, Record value) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(component.toString(), e);
        }
    }
}
