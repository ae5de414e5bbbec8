package dev.counterpart.checker.fact;

import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.schema.NamedSchema;
import dev.counterpart.model.schema.ObjectSchema;
import dev.counterpart.model.schema.Schema;
import dev.counterpart.model.schema.keyword.Const;
import dev.counterpart.model.schema.keyword.Properties;
import dev.counterpart.model.schema.keyword.Ref;
import dev.counterpart.model.schema.keyword.Title;
import dev.counterpart.model.tree.JsonTreeWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The arms of two unions, matched: by the name they are referred to or titled with, else by the value that tells them apart, else
 * by position among those left over.
 *
 * @param removed arms with no counterpart after
 * @param added arms with no counterpart before
 */
public record Arms(List<Match> matched, List<Arm> removed, List<Arm> added) {

    /** An arm and what to call it. */
    public record Arm(Schema schema, String name) {

        /** In quotation marks, unless it quotes a value itself. */
        public String quoted() {
            return name.contains("\"") ? name : "\"" + name + "\"";
        }

        public SourceLocation location() {
            return schema.location();
        }
    }

    public record Match(Arm before, Arm after) {}

    public static Arms of(SchemaView before, SchemaView after) {
        List<Arm> left = new ArrayList<>(named(before.arms()));
        List<Arm> right = new ArrayList<>(named(after.arms()));
        List<Match> matched = new ArrayList<>();
        for (Arm arm : List.copyOf(left)) {
            right.stream()
                    .filter(other -> other.name().equals(arm.name()))
                    .findFirst()
                    .ifPresent(other -> {
                        matched.add(new Match(arm, other));
                        left.remove(arm);
                        right.remove(other);
                    });
        }
        return new Arms(matched, left, right);
    }

    private static List<Arm> named(List<Schema> arms) {
        List<Arm> named = new ArrayList<>();
        for (int i = 0; i < arms.size(); i++) {
            Schema arm = arms.get(i);
            int number = i + 1;
            named.add(new Arm(arm, name(arm).orElseGet(() -> "arm " + number)));
        }
        return named;
    }

    private static Optional<String> name(Schema arm) {
        if (!(arm instanceof ObjectSchema object)) {
            return Optional.empty();
        }
        Optional<String> referred = object.keyword(Ref.class)
                .map(ref -> ref.text()
                        .substring(
                                Math.max(ref.text().lastIndexOf('/'), ref.text().lastIndexOf('#')) + 1))
                .map(text -> text.replaceFirst("\\.json$", ""));
        return referred.or(() -> object.keyword(Title.class).map(Title::value))
                .or(() -> object.keyword(Properties.class).flatMap(Arms::discriminator));
    }

    private static Optional<String> discriminator(Properties properties) {
        for (NamedSchema property : properties.properties()) {
            if (property.schema() instanceof ObjectSchema object) {
                Optional<String> value = object.keyword(Const.class)
                        .map(found -> property.name() + " = " + JsonTreeWriter.compact(found.value()));
                if (value.isPresent()) {
                    return value;
                }
            }
        }
        return Optional.empty();
    }
}
