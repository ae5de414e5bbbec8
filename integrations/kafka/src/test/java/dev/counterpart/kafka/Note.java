package dev.counterpart.kafka;

import dev.counterpart.runtime.Codec;
import dev.counterpart.runtime.Contract;
import dev.counterpart.runtime.JsonReader;
import dev.counterpart.runtime.JsonWriter;
import dev.counterpart.runtime.MessageKind;
import dev.counterpart.runtime.MessagePart;
import dev.counterpart.runtime.Names;
import dev.counterpart.runtime.Path;
import dev.counterpart.runtime.Rule;
import dev.counterpart.runtime.Violations;
import org.jspecify.annotations.Nullable;

/** The messages of these tests: a topic (which is the key) and a number of at least 0. */
record Note(String subject, long number) {
    private static final Names NAMES = Names.of("subject", "number");
    private static final Rule TYPE = Rule.of("type", "note.json#/type", "must be an object");
    private static final Rule REQUIRED = Rule.of("required", "note.json#/required", "must have all");
    private static final Rule STRING = Rule.of("type", "note.json#/properties/subject/type", "must be a string");
    private static final Rule INTEGER = Rule.of("type", "note.json#/properties/number/type", "must be an integer");
    private static final Rule MINIMUM =
            Rule.of("minimum", "note.json#/properties/number/minimum", "must be at least 0");

    static final Codec<Note> CODEC = new Codec<>() {
        @Override
        public @Nullable Note read(JsonReader in) {
            long mark = in.mark();
            int start = in.offset();
            if (!in.beginObject(TYPE)) {
                return null;
            }
            String subject = null;
            long number = 0;
            long seen = 0;
            for (int m = in.member(NAMES, -1); m != JsonReader.END; m = in.member(NAMES, m)) {
                switch (m) {
                    case 0 -> subject = in.readString(STRING);
                    case 1 -> {
                        int at = in.offset();
                        number = in.readLong(INTEGER);
                        if (number < 0) {
                            in.report(at, MINIMUM);
                        }
                    }
                    default -> in.skip();
                }
                seen |= m < 0 ? 0 : 1L << m;
            }
            in.require(start, NAMES, 0b11, seen, REQUIRED);
            return subject == null || in.failedSince(mark) ? null : new Note(subject, number);
        }

        @Override
        public void write(JsonWriter out, Note value) {
            out.beginObject();
            out.name(NAMES, 0);
            out.string(value.subject);
            out.name(NAMES, 1);
            out.number(value.number);
            out.endObject();
        }

        @Override
        public void validate(Note value, Path at, Violations out) {
            if (value.number < 0) {
                out.report(at.member("number"), MINIMUM);
            }
        }
    };

    static Contract<Note> command(String topic) {
        return contract("write-note", MessageKind.COMMAND, topic);
    }

    static Contract<Note> event(String topic) {
        return contract("note-written", MessageKind.EVENT, topic);
    }

    static Contract<Note> query(String topic) {
        return contract("get-note", MessageKind.QUERY, topic);
    }

    static final Contract<Note> ANSWER = Contract.of(Note.class, CODEC)
            .id("get-note")
            .kind(MessageKind.QUERY)
            .part(MessagePart.RESPONSE)
            .version("1.0.0")
            .build();

    private static Contract<Note> contract(String id, MessageKind kind, String topic) {
        return Contract.of(Note.class, CODEC)
                .id(id)
                .kind(kind)
                .version("1.2.0")
                .channel(topic)
                .key(Note::subject)
                .build();
    }
}
