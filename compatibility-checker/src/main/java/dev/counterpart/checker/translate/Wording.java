package dev.counterpart.checker.translate;

import dev.counterpart.model.schema.BooleanSchema;
import dev.counterpart.model.schema.Keyword;
import dev.counterpart.model.schema.ObjectSchema;
import dev.counterpart.model.schema.Reference;
import dev.counterpart.model.schema.Schema;
import dev.counterpart.model.schema.SchemaId;
import dev.counterpart.model.schema.keyword.DynamicRef;
import dev.counterpart.model.schema.keyword.Format;
import dev.counterpart.model.schema.keyword.RecursiveRef;
import dev.counterpart.model.tree.ArrayNode;
import dev.counterpart.model.tree.JsonTreeWriter;
import dev.counterpart.model.tree.Node;
import dev.counterpart.model.tree.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a schema says to the letter, and all that it refers to: where two wordings are equal, they mean the same, whatever that is
 * and in whatever document they stand.
 *
 * @param text the schema and those that it leads to, each once; a reference is the number of what it leads to
 */
record Wording(String text) {

    private static final Set<String> REFERENCES = Set.of("$ref", "$dynamicRef", "$recursiveRef");

    /**
     * How the schema that holds a keyword is worded. Empty where the wording does not tell all: where a dynamic reference depends on the way
     * here, where schemas are read as if they said something else, or where an ignored keyword refers to somewhere.
     */
    static Optional<Wording> of(Place place) {
        if (!place.translator().amendments().instead().isEmpty()) {
            return Optional.empty();
        }
        Speech speech = new Speech(place.translator());
        speech.tell(place.holder());
        return speech.complete ? Optional.of(new Wording(speech.text.toString())) : Optional.empty();
    }

    /** Whether something that is no schema to its draft would refer to others if it were one. */
    static boolean refers(Node node) {
        if (node instanceof ArrayNode array) {
            return array.elements().stream().anyMatch(Wording::refers);
        }
        return node instanceof ObjectNode object
                && object.members().stream()
                        .anyMatch(member -> REFERENCES.contains(member.name()) || refers(member.value()));
    }

    /** Tells schemas one after the other, in the order in which references to them are met. */
    private static final class Speech {

        private final Translator translator;
        private final StringBuilder text = new StringBuilder();
        private final List<SchemaId> told = new ArrayList<>();
        private boolean complete = true;

        Speech(Translator translator) {
            this.translator = translator;
        }

        void tell(Schema first) {
            told.add(first.id());
            for (int next = 0; next < told.size() && complete; next++) {
                Optional<Schema> schema = translator.find(told.get(next));
                complete &= schema.isPresent();
                schema.ifPresent(this::one);
            }
        }

        private void one(Schema schema) {
            String source = schema instanceof ObjectSchema object
                    ? JsonTreeWriter.compact(object.source())
                    : String.valueOf(((BooleanSchema) schema).accepts());
            translator.formulas().work().spend(source.length());
            text.append(source);
            inside(schema);
            text.append('\n');
        }

        /** What the text alone does not tell: in which dialect it is read, which of its words count, and where references lead. */
        private void inside(Schema schema) {
            if (!(schema instanceof ObjectSchema object)) {
                return;
            }
            complete &= LeftBehind.find(object).filter(Wording::refers).isEmpty();
            text.append(' ').append(object.dialect());
            for (Keyword keyword : object.keywords()) {
                text.append(' ').append(keyword.name());
                if (keyword instanceof Reference reference) {
                    complete &= !(reference instanceof DynamicRef) && !(reference instanceof RecursiveRef);
                    text.append('=').append(number(reference.target()));
                } else if (keyword instanceof Format format) {
                    text.append('=').append(format.asserted());
                }
                keyword.subschemas().forEach(this::inside);
            }
            text.append(';');
        }

        private int number(SchemaId target) {
            int known = told.indexOf(target);
            if (known < 0) {
                told.add(target);
                return told.size() - 1;
            }
            return known;
        }
    }
}
