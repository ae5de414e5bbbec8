package dev.counterpart.benchmarks;

import dev.counterpart.checker.containment.Containment;
import dev.counterpart.checker.containment.Options;
import dev.counterpart.checker.containment.Verdict;
import dev.counterpart.checker.proof.Side;
import dev.counterpart.model.diagnostic.Loaded;
import dev.counterpart.model.load.SchemaDocument;
import dev.counterpart.model.load.SchemaLoader;
import io.apicurio.registry.rules.compatibility.jsonschema.JsonSchemaDiffLibrary;
import java.util.Map;
import java.util.Optional;
import org.openapitools.openapidiff.core.OpenApiCompare;

/** Who is asked whether a reader can read what a writer writes: each from text to answer, in its own words for that question. */
enum Peer {
    COUNTERPART {
        @Override
        String prepare(String schema) {
            return schema;
        }

        @Override
        Optional<Boolean> contains(String writer, String reader) {
            Loaded<SchemaDocument> from = SchemaLoader.load("writer.json", writer);
            Loaded<SchemaDocument> to = SchemaLoader.load("reader.json", reader);
            if (from.hasErrors() || to.hasErrors()) {
                return Optional.empty();
            }
            Verdict verdict = Containment.decide(side(from.value()), side(to.value()), Options.strict());
            return verdict instanceof Verdict.Undecided
                    ? Optional.empty()
                    : Optional.of(verdict instanceof Verdict.Compatible);
        }
    },

    /** Backward compatible: the later schema, the reader's, takes what was valid under the earlier one. */
    APICURIO {
        @Override
        String prepare(String schema) {
            return PeerSchemas.upToDraft7(schema);
        }

        @Override
        Optional<Boolean> contains(String writer, String reader) {
            return Optional.of(JsonSchemaDiffLibrary.isCompatible(writer, reader, Map.of()));
        }
    },

    /** A request body that was valid stays valid: the schema of the body is the reader's. */
    OPENAPI_DIFF {
        @Override
        String prepare(String schema) {
            return PeerSchemas.requestBody(schema);
        }

        @Override
        Optional<Boolean> contains(String writer, String reader) {
            return Optional.of(OpenApiCompare.fromContents(writer, reader).isCompatible());
        }
    };

    /** A schema as this peer takes it. Not part of what is measured. */
    abstract String prepare(String schema);

    /** Empty when it leaves the question open; a peer may also fail. */
    abstract Optional<Boolean> contains(String writer, String reader);

    private static Side side(SchemaDocument document) {
        return new Side(document.root(), document.schemas());
    }
}
