package dev.counterpart.model.bare;

import dev.counterpart.model.catalog.SemanticVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a schema file's path says of the message. The id is the file's name, after those of the sub-folders that hold it, with
 * dots between, so that a file that is added elsewhere never changes it: {@code billing/invoice-sent.schema.json} is {@code
 * billing.invoice-sent}. A file called {@code schema} or {@code index} is called by its folder. A semantic version at the end
 * of the name, or as the name of the file or of its folder, is the version: {@code order-created-1.2.0.json}, {@code
 * order-created/1.2.0.json}, {@code order-created/1.2.0/schema.json}.
 */
record SchemaFileName(String id, Optional<String> version) {

    private static final Pattern EXTENSION = Pattern.compile("(?i)(\\.schema)?\\.(json|ya?ml)$");
    private static final Pattern VERSIONED = Pattern.compile("(.+?)[-_.@]v?(\\d+\\.\\d+\\.\\d+(?:[-+].*)?)");

    static SchemaFileName of(String below) {
        List<String> names = new ArrayList<>(
                List.of(EXTENSION.matcher(below).replaceFirst("").split("/")));
        if (names.size() > 1 && (last(names).equals("schema") || last(names).equals("index"))) {
            names.remove(names.size() - 1);
        }
        Optional<String> version = Optional.empty();
        Optional<String> bare = version(last(names));
        Matcher ending = VERSIONED.matcher(last(names));
        if (bare.isPresent() && names.size() > 1) {
            version = bare;
            names.remove(names.size() - 1);
        } else if (ending.matches() && version(ending.group(2)).isPresent()) {
            version = version(ending.group(2));
            names.set(names.size() - 1, ending.group(1));
        }
        names.remove("versioned");
        return new SchemaFileName(String.join(".", names), version);
    }

    private static Optional<String> version(String name) {
        String plain = name.startsWith("v") ? name.substring(1) : name;
        return SemanticVersion.parse(plain).map(SemanticVersion::toString);
    }

    private static String last(List<String> names) {
        return names.get(names.size() - 1);
    }
}
