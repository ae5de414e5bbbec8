package dev.counterpart.checker.proof;

import java.util.List;

/**
 * Is every document that all writers write and all readers accept accepted by one reader more?
 *
 * @param writers whose documents a profile may limit
 * @param readers whose schemas are taken as they stand
 */
public record Question(List<Side> writers, List<Side> readers, Side reader) {

    public Question {
        writers = List.copyOf(writers);
        readers = List.copyOf(readers);
    }
}
