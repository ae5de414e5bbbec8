package dev.counterpart.checker.property;

import dev.counterpart.checker.containment.Options;
import dev.counterpart.checker.language.FormatUse;
import dev.counterpart.checker.proof.Proof;
import dev.counterpart.checker.proof.Prover;
import dev.counterpart.checker.proof.Side;
import dev.counterpart.checker.translate.Profile;
import dev.counterpart.model.diagnostic.Loaded;
import dev.counterpart.model.load.SchemaDocument;
import dev.counterpart.model.load.SchemaLoader;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Asks the checker about raw JSON, within its default budget. */
final class Checker {

    private Checker() {}

    /** Empty when one of the two is no schema. */
    static Optional<Proof> answer(JsonNode writer, JsonNode reader) {
        return answer(writer, reader, Options.WORK);
    }

    /** The same within a budget of so many steps. */
    static Optional<Proof> answer(JsonNode writer, JsonNode reader, long work) {
        return side("writer.json", writer)
                .flatMap(writes -> side("reader.json", reader)
                        .map(reads -> new Prover(Profile.STRICT, FormatUse.ANNOTATION, work)
                                .prove(writes, reads, List.of())));
    }

    static Optional<Side> side(String path, JsonNode schema) {
        Loaded<SchemaDocument> loaded = SchemaLoader.load(path, Json.print(schema));
        return loaded.hasErrors()
                ? Optional.empty()
                : Optional.of(new Side(loaded.value().root(), loaded.value().schemas()));
    }
}
