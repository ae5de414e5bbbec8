package dev.counterpart.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.counterpart.checker.containment.Containment;
import dev.counterpart.checker.containment.Verdict;
import dev.counterpart.model.load.SchemaLoader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Questions about the released schemas of a catalog: against themselves, their neighbours, and a small mistake. */
final class FrozenSchemas {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** The texts, a list for each message, by version. */
    private final List<List<String>> messages = new ArrayList<>();

    /**
     * @param released the catalog's folder of releases
     */
    FrozenSchemas(Path released) throws IOException {
        for (Path message : sorted(released)) {
            // what starts so is no message: frozen AsyncAPI documents lie beside them
            if (message.getFileName().toString().startsWith("_")) {
                continue;
            }
            List<String> versions = new ArrayList<>();
            for (Path version : sorted(message)) {
                versions.add(Files.readString(version.resolve("schema.json")));
            }
            messages.add(versions);
        }
    }

    private static List<Path> sorted(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(Files::isDirectory).sorted().toList();
        }
    }

    List<Question> unchanged() {
        return messages.stream()
                .flatMap(List::stream)
                .map(text -> new Question(text, text, true))
                .toList();
    }

    /** Each version against the next, both ways; the answers are the checker's own, since nobody else's are at hand. */
    List<Question> neighbours() {
        List<Question> questions = new ArrayList<>();
        for (List<String> versions : messages) {
            for (int i = 0; i + 1 < versions.size(); i++) {
                questions.add(asked(versions.get(i), versions.get(i + 1)));
                questions.add(asked(versions.get(i + 1), versions.get(i)));
            }
        }
        return questions;
    }

    private static Question asked(String writer, String reader) {
        Verdict verdict = Containment.check(
                SchemaLoader.load("writer.json", writer).value(),
                SchemaLoader.load("reader.json", reader).value());
        return new Question(writer, reader, verdict instanceof Verdict.Compatible);
    }

    /** Each property once no longer required, once of another type; read by the state before. */
    List<Question> broken() throws IOException {
        List<Question> questions = new ArrayList<>();
        for (List<String> versions : messages) {
            for (String text : versions) {
                ObjectNode root = (ObjectNode) JSON.readTree(text);
                ArrayNode required = root.withArrayProperty("required");
                for (int i = 0; i < required.size(); i++) {
                    ObjectNode changed = root.deepCopy();
                    changed.withArrayProperty("required").remove(i);
                    questions.add(new Question(changed.toString(), text, false));
                }
                for (JsonNode name : required) {
                    ObjectNode changed = root.deepCopy();
                    changed.withObjectProperty("properties")
                            .putObject(name.asText())
                            .put("type", "null");
                    questions.add(new Question(changed.toString(), text, false));
                }
            }
        }
        return questions;
    }
}
