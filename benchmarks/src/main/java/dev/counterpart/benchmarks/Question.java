package dev.counterpart.benchmarks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;

/**
 * Can a reader with the one schema read what a writer with the other writes? As two texts, for whoever answers.
 *
 * @param contained what the answer must be
 */
record Question(String writer, String reader, boolean contained) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** For another process. */
    String line() {
        return JSON.createArrayNode().add(writer).add(reader).add(contained).toString();
    }

    static Question parse(String line) {
        try {
            JsonNode parts = JSON.readTree(line);
            return new Question(
                    parts.get(0).textValue(),
                    parts.get(1).textValue(),
                    parts.get(2).booleanValue());
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(line, e);
        }
    }

    static List<CheckerQuestion> read(List<Question> questions) {
        return questions.stream().map(CheckerQuestion::of).toList();
    }
}
