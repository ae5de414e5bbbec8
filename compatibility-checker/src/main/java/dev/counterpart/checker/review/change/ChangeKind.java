package dev.counterpart.checker.review.change;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of change a review knows. Their words stand in {@code review/aspects.yml} and in reports, so they never change. */
public enum ChangeKind {
    /** A resource is new. */
    ADDED,
    /** A resource is gone. */
    REMOVED,
    /** A resource now belongs to another service, system or domain. */
    MOVED,
    /** A message is of another kind: what was an event is a command. */
    KIND_CHANGED,
    /** The documents that a message's schemas accept, or what they mean, differ. */
    SCHEMA_CHANGED,
    /** Only the version differs. */
    VERSION_CHANGED,
    /** An earlier version of a message is told beside the current one. */
    HISTORY_ADDED,
    /** An earlier version of a message is no longer told. */
    HISTORY_REMOVED,
    /** The schema of an earlier version of a message differs. */
    HISTORY_CHANGED,
    SENDS_ADDED,
    SENDS_REMOVED,
    /** Another version of a message is sent. */
    SENDS_CHANGED,
    RECEIVES_ADDED,
    RECEIVES_REMOVED,
    /** Another version of a message is received, or other fields of it are read. */
    RECEIVES_CHANGED,
    WRITES_ADDED,
    WRITES_REMOVED,
    READS_ADDED,
    READS_REMOVED,
    /** A message travels over another channel, or a channel has another address or protocol. */
    CHANNEL_CHANGED,
    /** What decides the order and the partition of a message differs. */
    KEY_CHANGED,
    /** The headers a message travels with differ. */
    HEADERS_CHANGED,
    /** Content type, correlation, bindings or the way of the answer differ. */
    DELIVERY_CHANGED,
    STEP_ADDED,
    STEP_REMOVED,
    /** A step names another resource. */
    STEP_CHANGED,
    /** A step is followed by others. */
    STEP_REORDERED,
    /** A flow reaches outside the catalog where it did not before. */
    EXTERNAL_SYSTEM_ADDED,
    EXTERNAL_SYSTEM_REMOVED,
    TABLE_ADDED,
    TABLE_REMOVED,
    COLUMN_ADDED,
    COLUMN_REMOVED,
    COLUMN_CHANGED,
    /** Another property of a data store differs: its technology, its access mode. */
    STORE_CHANGED,
    /** A domain, system or service lists other resources. */
    LISTING_CHANGED,
    OWNERS_CHANGED,
    /** Names, summaries, descriptions, examples: nothing that a program sees. */
    TEXT_CHANGED;

    /** The word used in files: {@code schema-changed}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<ChangeKind> ofWord(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
}
