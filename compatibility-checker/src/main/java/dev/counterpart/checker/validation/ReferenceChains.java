package dev.counterpart.checker.validation;

import dev.counterpart.model.ContractSet;
import dev.counterpart.model.catalog.MessageContract;
import dev.counterpart.model.diagnostic.Diagnostic;
import dev.counterpart.model.diagnostic.Related;
import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.schema.ObjectSchema;
import dev.counterpart.model.schema.Reference;
import dev.counterpart.model.schema.Schema;
import dev.counterpart.model.tree.Member;
import dev.counterpart.model.tree.StringNode;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How a broken place in a shared document is reached: the shortest way of references from a message, or from a document that nothing
 * refers to, outermost first. A place in a document that a message names itself needs no such words.
 */
final class ReferenceChains {

    /** References into a document from others, by place. */
    private final Map<String, TreeSet<SourceLocation>> into = new TreeMap<>();

    private final Set<String> entries = new HashSet<>();
    private final Map<String, List<Related>> known = new HashMap<>();

    ReferenceChains(ContractSet contracts) {
        for (MessageContract message : contracts.messages()) {
            entries.add(message.payload().document());
            message.response().ifPresent(response -> entries.add(response.document()));
        }
        contracts.schemas().all().forEach(this::follow);
    }

    List<Diagnostic> attach(Collection<Diagnostic> diagnostics) {
        return diagnostics.stream()
                .map(diagnostic -> diagnostic.related().isEmpty()
                        ? diagnostic.relatedTo(
                                known.computeIfAbsent(diagnostic.location().path(), this::chain))
                        : diagnostic)
                .toList();
    }

    private void follow(Schema schema) {
        if (!(schema instanceof ObjectSchema object)) {
            return;
        }
        String document = object.id().document();
        object.keywords().stream()
                .filter(Reference.class::isInstance)
                .forEach(keyword -> link(
                        document,
                        placeOf(object, keyword.name()),
                        ((Reference) keyword).target().document()));
        lostTarget(object).ifPresent(target -> link(document, placeOf(object, "$ref"), target));
    }

    private void link(String from, SourceLocation place, String to) {
        if (!from.equals(to)) {
            into.computeIfAbsent(to, document -> new TreeSet<>()).add(place);
        }
    }

    private static SourceLocation placeOf(ObjectSchema holder, String keyword) {
        return holder.source()
                .member(keyword)
                .map(member -> member.value().location())
                .orElse(holder.location());
    }

    /** A reference to a document that can't be read gives no keyword; its text still says which one was meant. */
    private static Optional<String> lostTarget(ObjectSchema object) {
        if (object.reference().isPresent()) {
            return Optional.empty();
        }
        return object.source()
                .member("$ref")
                .map(Member::value)
                .filter(StringNode.class::isInstance)
                .flatMap(text -> neighbour(object.id().document(), ((StringNode) text).value()));
    }

    private static Optional<String> neighbour(String document, String reference) {
        int hash = reference.indexOf('#');
        String file = hash < 0 ? reference : reference.substring(0, hash);
        try {
            return file.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Path.of(document)
                            .resolveSibling(file)
                            .normalize()
                            .toString()
                            .replace('\\', '/'));
        } catch (InvalidPathException noPath) {
            return Optional.empty();
        }
    }

    /** Breadth first, so the way found is a shortest one; of several, the first by place. */
    private List<Related> chain(String document) {
        Map<String, Step> onward = new HashMap<>();
        Deque<String> waiting = new ArrayDeque<>(List.of(document));
        String start = document;
        while (!waiting.isEmpty()) {
            start = waiting.remove();
            if (entries.contains(start)) {
                break;
            }
            for (SourceLocation place : into.getOrDefault(start, new TreeSet<>())) {
                String from = place.path();
                if (!from.equals(document) && onward.putIfAbsent(from, new Step(place, start)) == null) {
                    waiting.add(from);
                }
            }
        }
        List<Related> chain = new ArrayList<>();
        for (String at = start; !at.equals(document); at = step(onward, at).to()) {
            String words = chain.isEmpty() ? "referred to from here" : "by way of this";
            chain.add(new Related(step(onward, at).place(), words));
        }
        return chain;
    }

    private static Step step(Map<String, Step> onward, String from) {
        Step step = onward.get(from);
        if (step == null) {
            throw new IllegalStateException("no way onward from " + from);
        }
        return step;
    }

    /** A reference, and the document that it leads to. */
    private record Step(SourceLocation place, String to) {}
}
