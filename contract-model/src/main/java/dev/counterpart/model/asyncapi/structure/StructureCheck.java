package dev.counterpart.model.asyncapi.structure;

import dev.counterpart.model.asyncapi.AsyncApiVersion;
import dev.counterpart.model.diagnostic.Diagnostics;
import dev.counterpart.model.diagnostic.DidYouMean;
import dev.counterpart.model.diagnostic.RuleIds;
import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.tree.Fields;
import dev.counterpart.model.tree.Member;
import dev.counterpart.model.tree.Node;
import dev.counterpart.model.tree.NullNode;
import dev.counterpart.model.tree.ObjectNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Holds a document, and what it refers to, against the {@linkplain FieldTable fields} of its version: fields that nobody
 * knows, fields that are missing, values of another type. What is used nowhere is looked at, too.
 */
public final class StructureCheck {

    private final AsyncApiVersion version;
    private final References references;
    private final Diagnostics diagnostics;
    private final ValueCheck values;
    private final Set<Task> seen = new HashSet<>();
    private final Set<Task> followed = new HashSet<>();
    private final Deque<Runnable> open = new ArrayDeque<>();

    private record Task(ObjectKind kind, SourceLocation place) {}

    private StructureCheck(AsyncApiVersion version, References references, Diagnostics diagnostics) {
        this.version = version;
        this.references = references;
        this.diagnostics = diagnostics;
        this.values = new ValueCheck(references, diagnostics);
    }

    public static void check(
            ObjectNode document, AsyncApiVersion version, References references, Diagnostics diagnostics) {
        StructureCheck check = new StructureCheck(version, references, diagnostics);
        check.object(document, ObjectKind.DOCUMENT);
        while (!check.open.isEmpty()) {
            check.open.remove().run();
        }
    }

    /** Followed later, with a queue of our own: documents may refer to each other in long chains. */
    private void later(Node written, ObjectKind kind) {
        open.add(() -> referenceable(written, kind));
    }

    private void referenceable(Node written, ObjectKind kind) {
        if (written instanceof NullNode) {
            return;
        }
        Node current = written;
        Set<SourceLocation> passed = new HashSet<>();
        while (kind.referenceable()
                && current instanceof ObjectNode object
                && References.reference(object).isPresent()
                && passed.add(object.location())) {
            if (!followed.add(new Task(kind, object.location()))) {
                // what a chain that joins this one leads to was looked at
                return;
            }
            references.warnOfSiblings(object);
            Optional<Node> next = references.step(object);
            if (next.isEmpty()) {
                return;
            }
            current = next.get();
        }
        if (kind.referenceable() && References.reference(current).isPresent()) {
            references.follow(written);
        } else if (current instanceof ObjectNode object) {
            object(object, kind);
        } else {
            values.noObject(current);
        }
    }

    private void object(ObjectNode object, ObjectKind kind) {
        if (!seen.add(new Task(kind, object.location()))) {
            return;
        }
        Fields fields = new Fields(object, diagnostics);
        List<FieldRule> rules = FieldTable.rules(kind);
        for (Member member : object.members()) {
            if (member.name().startsWith("x-")) {
                continue;
            }
            Optional<FieldRule> rule = rules.stream()
                    .filter(candidate -> candidate.name().equals(member.name()) && candidate.in(version))
                    .findFirst();
            if (rule.isEmpty()) {
                unknown(member, kind, rules);
                if (kind.holdsObjects() && !(member.value() instanceof ObjectNode)) {
                    values.noObject(member.value());
                }
            } else if (!(member.value() instanceof NullNode)) {
                value(fields, member, rule.get().shape());
            }
        }
        rules.stream()
                .filter(rule -> rule.required() && rule.in(version))
                .filter(rule -> rule.shape() == Shape.TEXT || isAbsent(object, rule.name()))
                .forEach(rule -> fields.required(rule.name()));
        whole(kind, fields);
    }

    private static boolean isAbsent(ObjectNode object, String name) {
        return object.get(name).filter(node -> !(node instanceof NullNode)).isEmpty();
    }

    private void unknown(Member member, ObjectKind kind, List<FieldRule> rules) {
        String elsewhere = rules.stream()
                .filter(rule -> rule.name().equals(member.name()))
                .map(FieldRule::versions)
                .collect(Collectors.joining(" and "));
        String near = DidYouMean.hint(
                member.name(),
                rules.stream()
                        .filter(rule -> rule.in(version))
                        .map(FieldRule::name)
                        .toList());
        String problem = "\"" + member.name() + "\" is no field of " + kind.phrase() + " in AsyncAPI " + version.word();
        if (!elsewhere.isEmpty()) {
            diagnostics.error(RuleIds.UNKNOWN_FIELD, member.location(), problem, "it is one in AsyncAPI " + elsewhere);
        } else if (!near.isEmpty() && kind.open(version)) {
            diagnostics.warning(RuleIds.UNKNOWN_FIELD, member.location(), problem, near);
        } else if (!near.isEmpty()) {
            diagnostics.error(RuleIds.UNKNOWN_FIELD, member.location(), problem, near);
        } else if (!kind.open(version)) {
            diagnostics.warning(RuleIds.UNKNOWN_FIELD, member.location(), problem, "extensions begin with \"x-\"");
        }
    }

    private void value(Fields fields, Member member, Shape shape) {
        Node value = member.value();
        if (shape instanceof Shape.One one) {
            later(value, one.kind());
        } else if (shape instanceof Shape.ListOf list) {
            fields.elements(member.name()).forEach(element -> later(element, list.kind()));
        } else if (shape instanceof Shape.MapOf map) {
            fields.object(member.name())
                    .ifPresent(
                            entries -> entries.object().members().forEach(entry -> later(entry.value(), map.kind())));
        } else {
            values.check(fields, member, shape);
        }
    }

    /** Whose rules for required fields the table can't say. */
    private void whole(ObjectKind kind, Fields fields) {
        if (kind == ObjectKind.SECURITY_SCHEME) {
            SecuritySchemes.check(fields);
        }
        boolean empty = kind == ObjectKind.MESSAGE_EXAMPLE && !fields.has("payload") && !fields.has("headers");
        if (empty && !kind.open(version)) {
            diagnostics.error(
                    RuleIds.MISSING_FIELD, fields.location(), "an example has a \"payload\", \"headers\", or both", "");
        }
    }
}
