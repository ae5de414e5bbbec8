package dev.counterpart.checker.constructed;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaException;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.counterpart.model.tree.JsonTreeWriter;
import dev.counterpart.model.tree.Node;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Confirms witnesses on the texts of the questions themselves: what the checker makes of a schema plays no part. */
final class SuiteValidator {

    private static final String REMOTE = "http://localhost:1234/";

    private static final Map<String, SpecificationVersion> VERSIONS = Map.of(
            "draft4", SpecificationVersion.DRAFT_4,
            "draft6", SpecificationVersion.DRAFT_6,
            "draft7", SpecificationVersion.DRAFT_7,
            "draft2019-09", SpecificationVersion.DRAFT_2019_09);

    private final SchemaRegistry registry;

    /**
     * @param draft what a remote document that names no dialect is written in
     */
    SuiteValidator(Path suite, String draft) {
        registry = SchemaRegistry.withDefaultDialect(
                VERSIONS.getOrDefault(draft, SpecificationVersion.DRAFT_2020_12),
                builder -> builder.schemaCacheEnabled(true).schemas((String uri) -> remote(suite, uri)));
    }

    /** A schema that this validator can't read from its text confirms nothing and refutes nothing. */
    boolean confirms(ConstructedQuestions.Question question, Node witness) {
        String document = JsonTreeWriter.compact(witness);
        return accepts(question.writer(), document).orElse(true)
                && !accepts(question.reader(), document).orElse(false);
    }

    private Optional<Boolean> accepts(String schema, String document) {
        try {
            return Optional.of(registry.getSchema(schema, InputFormat.JSON)
                    .validate(document, InputFormat.JSON)
                    .isEmpty());
        } catch (SchemaException unreadable) {
            return Optional.empty();
        }
    }

    private static @Nullable String remote(Path suite, String uri) {
        Path file = suite.resolve("remotes").resolve(uri.replace(REMOTE, ""));
        try {
            return uri.startsWith(REMOTE) && Files.isRegularFile(file) ? Files.readString(file) : null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
