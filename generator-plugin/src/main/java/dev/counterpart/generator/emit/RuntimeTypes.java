package dev.counterpart.generator.emit;

import com.palantir.javapoet.ClassName;

/** The names of the runtime's classes. The generator writes them down only; it never runs them. */
final class RuntimeTypes {

    static final String PACKAGE = "dev.counterpart.runtime";

    static final ClassName CODEC = runtime("Codec");
    static final ClassName CONTRACT = runtime("Contract");
    static final ClassName DFA = runtime("Dfa");
    static final ClassName JSON_READER = runtime("JsonReader");
    static final ClassName JSON_VALUE = runtime("JsonValue");
    static final ClassName JSON_WRITER = runtime("JsonWriter");
    static final ClassName MESSAGE_KIND = runtime("MessageKind");
    static final ClassName MESSAGE_PART = runtime("MessagePart");
    static final ClassName NAMES = runtime("Names");
    static final ClassName OPEN_ENUM = runtime("OpenEnum");
    static final ClassName PATH = runtime("Path");
    static final ClassName PRESENCE = runtime("Presence");
    static final ClassName RESIDUE = runtime("Residue");
    static final ClassName RFC3339 = runtime("Rfc3339");
    static final ClassName RULE = runtime("Rule");
    static final ClassName TEXT = runtime("Text");
    static final ClassName VALUES = runtime("Values");
    static final ClassName VIOLATIONS = runtime("Violations");
    static final ClassName MESSAGE_CONTEXT = ClassName.get(PACKAGE + ".service", "MessageContext");
    static final ClassName SERVICE_DESCRIPTOR = ClassName.get(PACKAGE + ".service", "ServiceDescriptor");
    static final ClassName NULLABLE = ClassName.get("org.jspecify.annotations", "Nullable");
    static final ClassName GENERATED = ClassName.get("javax.annotation.processing", "Generated");

    private RuntimeTypes() {}

    private static ClassName runtime(String name) {
        return ClassName.get(PACKAGE, name);
    }
}
