package dev.counterpart.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeName;
import dev.counterpart.generator.names.JavaNames;
import dev.counterpart.generator.names.NameScope;
import dev.counterpart.model.schema.SchemaId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** The constants of one codec: rules, names and tables, each once. */
final class CodecConstants {

    private final Context context;
    private final NameScope scope = NameScope.ofMembers(List.of("NAMES", "DUPLICATE", "CODEC", "INSTANCE"));
    private final Map<String, String> once = new LinkedHashMap<>();
    private final Map<String, String> documents = new LinkedHashMap<>();
    private final List<FieldSpec> fields = new ArrayList<>();

    CodecConstants(Context context) {
        this.context = context;
    }

    List<FieldSpec> fields() {
        return List.copyOf(fields);
    }

    /**
     * The name of the constant for a keyword of a schema.
     *
     * @param label what the constant is named after, {@code items-item}
     * @param message what is expected: {@code must be at least 0}
     */
    String rule(String label, SchemaId schema, String keyword, String message) {
        return rule("of", label, schema, keyword, message);
    }

    /** A rule that lenient reading lets pass. */
    String tolerable(String label, SchemaId schema, String keyword, String message) {
        return rule("tolerable", label, schema, keyword, message);
    }

    private String rule(String factory, String label, SchemaId schema, String keyword, String message) {
        String place = context.place(schema, keyword);
        return once.computeIfAbsent(factory + " " + place, any -> {
            String name = name(label + "-" + keyword);
            add(
                    RuntimeTypes.RULE,
                    name,
                    CodeBlock.of(
                            "$T.$L($S, $L, $L)",
                            RuntimeTypes.RULE,
                            factory,
                            keyword,
                            placeOf(schema, keyword),
                            SourceText.literal(message)));
            return name;
        });
    }

    /** The place as an expression: the document's path is long, and most rules of a codec come from one document. */
    private CodeBlock placeOf(SchemaId schema, String keyword) {
        String document = context.within(schema.document()) + "#";
        String pointer = schema.pointer() + (keyword.isEmpty() ? "" : "/" + keyword);
        String at = documents.computeIfAbsent(document, any -> {
            String name = scope.take(List.of(
                    documents.isEmpty() ? "AT" : "AT_" + JavaNames.constant(fileName(document)),
                    JavaNames.spelled(document)));
            add(ClassName.get(String.class), name, CodeBlock.of("$L", SourceText.literal(document)));
            return name;
        });
        return CodeBlock.of("$L + $L", at, SourceText.literal(pointer));
    }

    private static String fileName(String document) {
        String file = document.substring(document.lastIndexOf('/') + 1);
        return file.substring(0, file.indexOf('.') < 0 ? file.length() : file.indexOf('.'));
    }

    /** The rule of the schema {@code false}: no value at all. */
    String nothing(String label, SchemaId schema) {
        return once.computeIfAbsent("false " + schema, any -> {
            String name = name(label + "-false");
            add(
                    RuntimeTypes.RULE,
                    name,
                    CodeBlock.of(
                            "$T.of($S, $L, $S)", RuntimeTypes.RULE, "false", placeOf(schema, ""), "must not be there"));
            return name;
        });
    }

    /** The rule that no document has a member twice, which no schema needs to say. */
    String duplicate() {
        return once.computeIfAbsent("", any -> {
            add(
                    RuntimeTypes.RULE,
                    "DUPLICATE",
                    CodeBlock.of(
                            "$T.of($S, $S, $S)",
                            RuntimeTypes.RULE,
                            "duplicate",
                            "",
                            "is a second member of the same name"));
            return "DUPLICATE";
        });
    }

    String decimal(String label, BigDecimal value) {
        return constant(
                label, ClassName.get(BigDecimal.class), CodeBlock.of("new $T($S)", BigDecimal.class, value.toString()));
    }

    String names(String label, List<String> texts) {
        return constant(label, RuntimeTypes.NAMES, namesOf(texts));
    }

    /** The same label and value asked for again are the same constant. */
    String constant(String label, TypeName type, CodeBlock value) {
        return once.computeIfAbsent(label + " " + value, any -> {
            String name = name(label);
            add(type, name, value);
            return name;
        });
    }

    static CodeBlock namesOf(List<String> texts) {
        return CodeBlock.of(
                "$T.of($L)",
                RuntimeTypes.NAMES,
                texts.stream()
                        .map(text -> CodeBlock.of("$L", SourceText.literal(text)))
                        .collect(CodeBlock.joining(", ")));
    }

    private String name(String label) {
        String wished = JavaNames.constant(label);
        return scope.take(List.of(wished, JavaNames.spelled(label)));
    }

    private void add(TypeName type, String name, CodeBlock value) {
        fields.add(FieldSpec.builder(type, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(value)
                .build());
    }
}
