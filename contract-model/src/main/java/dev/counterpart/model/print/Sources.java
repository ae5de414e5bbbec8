package dev.counterpart.model.print;

import java.util.List;
import java.util.Optional;

/** Where the text of a place is found again when it is printed. Diagnostics hold places only. */
@FunctionalInterface
public interface Sources {

    /** No text at all: places are printed without a frame. */
    Sources NONE = path -> List.of();

    /** The lines of a file without their ends, as readers count them; none when there is no such file. */
    List<String> lines(String displayPath);

    /** A line, from 1; empty when there is no such file or line. */
    default Optional<String> line(String displayPath, int number) {
        if (number < 1) {
            return Optional.empty();
        }
        List<String> lines = lines(displayPath);
        return number <= lines.size() ? Optional.of(lines.get(number - 1)) : Optional.empty();
    }
}
