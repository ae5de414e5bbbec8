package dev.counterpart.checker.validation;

import dev.counterpart.checker.language.FormatUse;
import dev.counterpart.checker.language.Formats;
import dev.counterpart.checker.witness.EvaluationCost;
import dev.counterpart.checker.witness.IndependentValidator;
import dev.counterpart.checker.witness.Objection;
import dev.counterpart.model.diagnostic.Diagnostic;
import dev.counterpart.model.diagnostic.RuleIds;
import dev.counterpart.model.diagnostic.Severity;
import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.schema.SchemaId;
import dev.counterpart.model.schema.SchemaIndex;
import dev.counterpart.model.tree.JsonPointer;
import dev.counterpart.model.tree.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Holds a document against the schema that it should follow; each objection is told at its place in the document. */
final class SampleCheck {

    /** Some seconds of the validator's time. */
    private static final long MOST_EVALUATIONS = 1_000_000;

    private final SchemaIndex schemas;
    private final SchemaPlaces places;
    private final Map<SchemaId, Optional<IndependentValidator>> validators = new HashMap<>();

    SampleCheck(SchemaIndex schemas) {
        this.schemas = schemas;
        this.places = new SchemaPlaces(schemas);
    }

    /**
     * @param what how the document is called in messages: {@code the example "minimal"}
     * @param root the schema, read without a mistake
     */
    List<Diagnostic> check(String rule, Severity severity, String what, Node document, SchemaId root) {
        Optional<IndependentValidator> validator = validators.computeIfAbsent(root, this::validator);
        if (validator.isEmpty()) {
            return List.of();
        }
        if (EvaluationCost.of(schemas.get(root), schemas, document) > MOST_EVALUATIONS) {
            return List.of(tooLong(what, document));
        }
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (Objection objection : once(validator.get().objections(document))) {
            SourceLocation place = JsonPointer.find(document, objection.pointer())
                    .orElse(document)
                    .location();
            Diagnostic diagnostic = new Diagnostic(
                    rule, severity, place, what + " is refused by its schema: " + words(objection), "", List.of());
            diagnostics.add(places.find(root, objection.path())
                    .map(keyword -> diagnostic.relatedTo(keyword, "\"" + objection.keyword() + "\" is asked for here"))
                    .orElse(diagnostic));
        }
        return diagnostics;
    }

    private static Diagnostic tooLong(String what, Node document) {
        return Diagnostic.warning(
                RuleIds.LIMIT_EXCEEDED,
                document.location(),
                what + " is not checked: its schema would be evaluated more than " + MOST_EVALUATIONS + " times",
                "schemas that refer to each other several times in place multiply; refer once");
    }

    /** What our own reading takes, and the other validator can't read, is not held against the document. */
    private Optional<IndependentValidator> validator(SchemaId root) {
        return schemas.find(root).flatMap(schema -> {
            try {
                return Optional.of(IndependentValidator.of(schema, schemas, new Formats(FormatUse.ASSERTED)));
            } catch (RuntimeException notReadByIt) {
                return Optional.empty();
            }
        });
    }

    /** A document that fits no alternative of a union has one mistake, whatever each alternative says about it. */
    private static List<Objection> once(List<Objection> objections) {
        Map<List<String>, Objection> byUnion = new LinkedHashMap<>();
        for (Objection objection : objections) {
            List<String> union = union(objection.path());
            Objection told = union.equals(objection.path()) ? objection : noAlternative(objection, union);
            byUnion.merge(
                    keyOf(union, objection),
                    told,
                    (one, other) -> shorter(one.pointer(), other.pointer()) ? one : other);
        }
        return List.copyOf(byUnion.values());
    }

    /** Of one keyword outside of unions, each place counts. */
    private static List<String> keyOf(List<String> union, Objection objection) {
        if (!union.equals(objection.path())) {
            return union;
        }
        List<String> key = new ArrayList<>(union);
        if (!isUnion(objection.keyword())) {
            key.add(objection.pointer() + " " + objection.message());
        }
        return key;
    }

    private static List<String> union(List<String> path) {
        for (int i = 0; i < path.size(); i++) {
            boolean property = i > 0 && path.get(i - 1).equals("properties");
            if (isUnion(path.get(i)) && !property) {
                return path.subList(0, i + 1);
            }
        }
        return path;
    }

    private static boolean isUnion(String keyword) {
        return keyword.equals("anyOf") || keyword.equals("oneOf");
    }

    private static boolean shorter(String one, String other) {
        return one.length() <= other.length();
    }

    private static Objection noAlternative(Objection objection, List<String> union) {
        return new Objection(objection.pointer(), union, "");
    }

    private static String words(Objection objection) {
        return switch (objection.keyword()) {
            case "anyOf", "oneOf" -> "it fits no alternative of \"" + objection.keyword() + "\", or too many";
            case "format" -> objection.message().replaceFirst("^does not match the (\\S+) pattern.*", "it is no $1");
            case "type" -> objection.message().replaceFirst("\\[(\\w+)] expected$", "$1 expected");
            default -> objection.message();
        };
    }
}
