package dev.counterpart.model.tree;

import dev.counterpart.model.diagnostic.Diagnostics;
import dev.counterpart.model.diagnostic.Loaded;
import dev.counterpart.model.diagnostic.RuleIds;
import dev.counterpart.model.diagnostic.SourceLocation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads one YAML 1.2 document into the same tree as JSON. Aliases are replaced by what they mean, up to a limit; names are
 * texts ({@code 200:} is {@code "200"}); there is no merge key, as in YAML 1.2.
 */
public final class YamlTreeReader {

    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setUseMarks(true)
            .setCodePointLimit(Integer.MAX_VALUE)
            .setVersionFunction(version -> version)
            .build();

    private final YamlPlaces places;
    private final Iterator<Event> events;
    private final TreeLimits limits;
    private final TreeSize size;
    private final Diagnostics diagnostics;
    private final Texts texts;
    private final YamlScalars scalars;
    private final Map<String, Node> anchors = new HashMap<>();
    private int aliasedNodes;

    private YamlTreeReader(
            YamlPlaces places, Iterator<Event> events, TreeLimits limits, Texts texts, Diagnostics diagnostics) {
        this.places = places;
        this.events = events;
        this.limits = limits;
        this.size = new TreeSize(limits);
        this.diagnostics = diagnostics;
        this.texts = texts;
        this.scalars = new YamlScalars(limits, texts, diagnostics);
    }

    public static Loaded<Optional<Node>> read(String displayPath, byte[] bytes) {
        return read(displayPath, bytes, TreeLimits.DEFAULT);
    }

    public static Loaded<Optional<Node>> read(String displayPath, byte[] bytes, TreeLimits limits) {
        return read(displayPath, bytes, limits, new Texts());
    }

    static Loaded<Optional<Node>> read(String displayPath, byte[] bytes, TreeLimits limits, Texts texts) {
        Diagnostics diagnostics = new Diagnostics();
        Optional<Node> tree = SourceText.decode(displayPath, bytes, limits, diagnostics)
                .flatMap(text -> parse(displayPath, text, limits, texts, diagnostics));
        return new Loaded<>(tree, diagnostics.sorted());
    }

    public static Loaded<Optional<Node>> read(String displayPath, String text) {
        Diagnostics diagnostics = new Diagnostics();
        TreeLimits limits = TreeLimits.DEFAULT;
        Optional<Node> tree = SourceText.fits(displayPath, text, limits, diagnostics)
                ? parse(displayPath, text, limits, new Texts(), diagnostics)
                : Optional.empty();
        return new Loaded<>(tree, diagnostics.sorted());
    }

    static Optional<Node> parse(String path, String text, TreeLimits limits, Texts texts, Diagnostics diagnostics) {
        YamlPlaces places = new YamlPlaces(path, text);
        try {
            Iterator<Event> events = new Parse(SETTINGS).parseString(text).iterator();
            return new YamlTreeReader(places, events, limits, texts, diagnostics).document();
        } catch (StoppedException stopped) {
            diagnostics.error(stopped.rule, stopped.location, stopped.problem, "");
        } catch (MarkedYamlEngineException broken) {
            SourceLocation location = broken.getProblemMark()
                    .or(broken::getContextMark)
                    .map(mark -> placeOf(path, text, mark.getIndex()))
                    .orElseGet(() -> start(path));
            String problem = broken.getProblem() == null ? broken.getContext() : broken.getProblem();
            diagnostics.error(RuleIds.BROKEN_YAML, location, "this is no YAML: " + problem, "");
        } catch (ReaderException broken) {
            diagnostics.error(
                    RuleIds.BROKEN_YAML,
                    placeOf(path, text, broken.getPosition()),
                    String.format("this is no YAML: the character U+%04X is not allowed", broken.getCodePoint()),
                    "");
        } catch (NumberFormatException cutOff) {
            // the parser asks for the digits of an escape that the end of the text cuts off
            SourceLocation escape = SourceText.placeAt(path, text, Math.max(0, text.lastIndexOf('\\')));
            diagnostics.error(RuleIds.BROKEN_YAML, escape, "this is no YAML: the text ends inside an escape", "");
        } catch (YamlEngineException broken) {
            String problem =
                    String.valueOf(broken.getMessage()).lines().findFirst().orElse("");
            diagnostics.error(RuleIds.BROKEN_YAML, start(path), "this is no YAML: " + problem, "");
        }
        return Optional.empty();
    }

    private Optional<Node> document() {
        Event event = skipTo(Event.ID.DocumentStart);
        if (event.getEventId() == Event.ID.StreamEnd) {
            throw stop(RuleIds.BROKEN_YAML, event, "this is no YAML: the document is empty");
        }
        Event first = events.next();
        Node root = value(first, here(first), 0);
        events.next();
        Event next = events.next();
        if (next.getEventId() != Event.ID.StreamEnd) {
            throw stop(RuleIds.BROKEN_YAML, next, "a second document begins here; one is expected");
        }
        return scalars.usable() ? Optional.of(root) : Optional.empty();
    }

    private Event skipTo(Event.ID wanted) {
        Event event = events.next();
        while (event.getEventId() != wanted && event.getEventId() != Event.ID.StreamEnd) {
            event = events.next();
        }
        return event;
    }

    private Node value(Event event, SourceLocation location, int depth) {
        String tooMuch = size.add(location, depth);
        if (!tooMuch.isEmpty()) {
            throw stop(RuleIds.LIMIT_EXCEEDED, event, tooMuch);
        }
        if (event instanceof AliasEvent alias) {
            return aliased(alias, location, depth);
        }
        Node node;
        if (event instanceof ScalarEvent scalar) {
            node = scalars.read(scalar, location);
        } else if (event.getEventId() == Event.ID.MappingStart) {
            node = mapping((CollectionStartEvent) event, location, depth);
        } else if (event.getEventId() == Event.ID.SequenceStart) {
            node = sequence((CollectionStartEvent) event, location, depth);
        } else {
            throw new IllegalStateException("no value begins with " + event);
        }
        ((NodeEvent) event).getAnchor().ifPresent(anchor -> anchors.put(anchor.getValue(), node));
        return node;
    }

    private Node mapping(CollectionStartEvent start, SourceLocation location, int depth) {
        collectionTag(start, location, "map");
        ObjectBuilder builder = new ObjectBuilder(location, SourceLocation.FAR, diagnostics);
        for (Event key = events.next(); key.getEventId() != Event.ID.MappingEnd; key = events.next()) {
            if (!(key instanceof ScalarEvent scalar)) {
                throw stop(RuleIds.BROKEN_YAML, key, "the name of a member must be a plain text");
            }
            String name = texts.kept(scalar.getValue());
            SourceLocation place = below(location, JsonPointer.token(name), key);
            scalar.getAnchor().ifPresent(anchor -> anchors.put(anchor.getValue(), scalars.read(scalar, place)));
            Event next = events.next();
            Mark behind = mark(next);
            SourceLocation valuePlace = place.at(YamlPlaces.line(behind), places.column(behind));
            builder.add(name, place, value(next, valuePlace, depth + 1));
        }
        return builder.build();
    }

    private Node sequence(CollectionStartEvent start, SourceLocation location, int depth) {
        collectionTag(start, location, "seq");
        List<Node> elements = new ArrayList<>();
        for (Event next = events.next(); next.getEventId() != Event.ID.SequenceEnd; next = events.next()) {
            SourceLocation place = below(location, JsonPointer.token(elements.size()), next);
            elements.add(value(next, place, depth + 1));
        }
        return new ArrayNode(location, elements);
    }

    private void collectionTag(CollectionStartEvent start, SourceLocation location, String expected) {
        start.getTag()
                .filter(tag -> !tag.equals("!") && !tag.equals("tag:yaml.org,2002:" + expected))
                .ifPresent(tag -> diagnostics.error(
                        RuleIds.BROKEN_YAML,
                        location,
                        "the tag \"" + tag + "\" has no meaning in JSON",
                        "leave the tag out"));
    }

    /** A copy whose pointers are those of the alias, so that every value of the tree is where its pointer says. */
    private Node aliased(AliasEvent alias, SourceLocation location, int depth) {
        Node target = anchors.get(alias.getAlias().getValue());
        if (target == null) {
            throw stop(
                    RuleIds.BROKEN_YAML,
                    alias,
                    "the alias \"*" + alias.getAlias().getValue() + "\" has no anchor before it");
        }
        SourceLocation origin = target.location();
        return copy(alias, target, location.at(origin.line(), origin.column()), depth);
    }

    private Node copy(AliasEvent alias, Node node, SourceLocation location, int depth) {
        String tooMuch = size.add(location, depth);
        if (++aliasedNodes > limits.aliasedNodes()) {
            tooMuch = "aliases add more than " + limits.aliasedNodes() + " values to this document";
        }
        if (!tooMuch.isEmpty()) {
            throw stop(RuleIds.LIMIT_EXCEEDED, alias, tooMuch);
        }
        if (node instanceof ObjectNode object) {
            return new ObjectNode(
                    location,
                    object.members().stream()
                            .map(member -> copy(alias, member, location, depth))
                            .toList());
        }
        if (node instanceof ArrayNode array) {
            List<Node> elements = new ArrayList<>();
            for (Node element : array.elements()) {
                SourceLocation place = below(location, JsonPointer.token(elements.size()), element.location());
                elements.add(copy(alias, element, place, depth + 1));
            }
            return new ArrayNode(location, elements);
        }
        if (node instanceof StringNode text) {
            return new StringNode(location, text.value());
        }
        if (node instanceof NumberNode number) {
            return new NumberNode(location, number.text(), number.value());
        }
        return node instanceof BooleanNode flag ? new BooleanNode(location, flag.value()) : new NullNode(location);
    }

    private Member copy(AliasEvent alias, Member member, SourceLocation around, int depth) {
        SourceLocation place = below(around, JsonPointer.token(member.name()), member.location());
        SourceLocation origin = member.value().location();
        return new Member(
                member.name(), place, copy(alias, member.value(), place.at(origin.line(), origin.column()), depth + 1));
    }

    private SourceLocation below(SourceLocation around, String token, Event event) {
        Mark mark = mark(event);
        return around.child(token, YamlPlaces.line(mark), places.column(mark));
    }

    private static SourceLocation below(SourceLocation around, String token, SourceLocation origin) {
        return around.child(token, origin.line(), origin.column());
    }

    private SourceLocation here(Event event) {
        return places.of(mark(event));
    }

    private static Mark mark(Event event) {
        return event.getStartMark().orElseThrow();
    }

    private StoppedException stop(String rule, Event event, String problem) {
        return new StoppedException(rule, here(event), problem);
    }

    private static SourceLocation start(String path) {
        return new SourceLocation(path, 1, 1, "");
    }

    /**
     * @param codePoints how many of them stand before
     */
    private static SourceLocation placeOf(String path, String text, int codePoints) {
        int known = Math.min(Math.max(0, codePoints), text.codePointCount(0, text.length()));
        return SourceText.placeAt(path, text, text.offsetByCodePoints(0, known));
    }

    /** Leaves the recursion; never leaves this class. */
    private static final class StoppedException extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final String rule;
        private final transient SourceLocation location;
        private final String problem;

        StoppedException(String rule, SourceLocation location, String problem) {
            super("", null, false, false);
            this.rule = rule;
            this.location = location;
            this.problem = problem;
        }
    }
}
