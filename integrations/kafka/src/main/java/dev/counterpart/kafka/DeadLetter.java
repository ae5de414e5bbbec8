package dev.counterpart.kafka;

/** Where messages go that were put aside, and the headers that say why: added to the record, which is otherwise as it was. */
public final class DeadLetter {
    /** The topic it was read from. */
    public static final String TOPIC = "dead_letter_topic";
    /** The partition it was read from. */
    public static final String PARTITION = "dead_letter_partition";
    /** The offset it was read at. */
    public static final String OFFSET = "dead_letter_offset";
    /** The consumer group that put it aside. */
    public static final String CONSUMER = "dead_letter_consumer";
    /** Why, in a sentence. */
    public static final String REASON = "dead_letter_reason";
    /** One violation of its contract; there is a header for each. */
    public static final String VIOLATION = "dead_letter_violation";

    private DeadLetter() {}

    /** The dead-letter topic beside a topic. It must exist before a consumer starts. */
    public static String topicOf(String topic) {
        return topic + ".dead-letter";
    }
}
