package dev.counterpart.checker.review.rules;

import dev.counterpart.checker.review.catalog.CatalogIndex;
import dev.counterpart.checker.review.catalog.ResourceRef;
import dev.counterpart.model.ContractSet;
import dev.counterpart.model.catalog.ResourceKind;
import dev.counterpart.model.diagnostic.Diagnostics;
import dev.counterpart.model.diagnostic.DidYouMean;
import dev.counterpart.model.diagnostic.Loaded;
import dev.counterpart.model.diagnostic.SourceLocation;
import dev.counterpart.model.tree.Member;
import dev.counterpart.model.tree.Node;
import dev.counterpart.model.tree.YamlTreeReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads {@code review/aspects.yml} and {@code review/reviewers.yml} of a catalog. A catalog without them can still be
 * reviewed; that they are missing is a warning.
 */
public final class ReviewRulesReader {

    private final CatalogIndex catalog;
    private final Diagnostics diagnostics = new Diagnostics();

    private ReviewRulesReader(CatalogIndex catalog) {
        this.catalog = catalog;
    }

    /**
     * @param root the catalog's folder
     * @param displayRoot how messages call that folder
     * @param set the state of the catalog that the rules' ids are checked against
     */
    public static Loaded<ReviewRules> read(Path root, String displayRoot, ContractSet set) {
        ReviewRulesReader reader = new ReviewRulesReader(new CatalogIndex(set));
        ReviewRules rules = reader.rules(
                reader.file(root, displayRoot, "review/aspects.yml", "names no aspects"),
                reader.file(root, displayRoot, "review/reviewers.yml", "names no reviewers"));
        return new Loaded<>(rules, reader.diagnostics.sorted());
    }

    private Optional<Entry> file(Path root, String displayRoot, String name, String without) {
        String display = displayRoot + "/" + name;
        Path file = root.resolve(name);
        if (!Files.isRegularFile(file)) {
            diagnostics.warning(
                    RuleIds.MISSING,
                    SourceLocation.ofFile(display),
                    "there is no such file, so the review " + without,
                    "");
            return Optional.empty();
        }
        try {
            Loaded<Optional<Node>> tree = YamlTreeReader.read(display, Files.readAllBytes(file));
            diagnostics.addAll(tree.diagnostics());
            return tree.value().flatMap(node -> Entry.of(node, diagnostics));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + display, e);
        }
    }

    private ReviewRules rules(Optional<Entry> aspectsFile, Optional<Entry> reviewersFile) {
        aspectsFile.ifPresent(file -> file.allowOnly(List.of("aspects")));
        reviewersFile.ifPresent(file -> file.allowOnly(List.of("critical-flows", "reviewers", "also-update")));
        List<Aspect> aspects = aspectsFile.map(this::aspects).orElse(List.of());
        Set<String> ids = new TreeSet<>();
        aspects.forEach(aspect -> ids.add(aspect.id()));
        PatternReader patterns = new PatternReader(catalog, ids);
        return new ReviewRules(
                aspects,
                reviewersFile.map(this::criticalFlows).orElse(List.of()),
                reviewersFile.map(file -> reviewers(file, patterns)).orElse(List.of()),
                reviewersFile.map(file -> updates(file, patterns, ids)).orElse(List.of()));
    }

    private List<Aspect> aspects(Entry file) {
        List<Entry> entries = file.entries("aspects");
        Set<String> ids = new TreeSet<>();
        entries.forEach(entry -> entry.optional("id").ifPresent(id -> ids.add(id.value())));
        PatternReader patterns = new PatternReader(catalog, ids);
        List<Aspect> aspects = new ArrayList<>();
        for (Entry entry : distinct(entries)) {
            entry.allowOnly(List.of("id", "name", "question", "touched-by"));
            Optional<Entry.Text> id = entry.required("id");
            Optional<Entry.Text> name = entry.required("name");
            List<ChangePattern> touchedBy = patterns.read(entry, "touched-by");
            if (id.isPresent() && name.isPresent()) {
                aspects.add(new Aspect(id.get().value(), name.get().value(), entry.textOrEmpty("question"), touchedBy));
            }
        }
        return aspects;
    }

    private List<String> criticalFlows(Entry file) {
        List<String> flows = new ArrayList<>();
        for (Entry.Text flow : file.texts("critical-flows")) {
            resource(ResourceKind.FLOW, flow, file);
            flows.add(flow.value());
        }
        return flows;
    }

    private List<ReviewerRule> reviewers(Entry file, PatternReader patterns) {
        List<ReviewerRule> rules = new ArrayList<>();
        for (Entry entry : distinct(file.entries("reviewers"))) {
            entry.allowOnly(List.of("id", "when", "ask", "teams", "review", "needs"));
            Optional<Entry.Text> id = entry.required("id");
            List<ChangePattern> when = patterns.read(entry, "when");
            List<Role> roles = new ArrayList<>();
            for (Entry.Text word : entry.texts("ask")) {
                Role.ofWord(word.value()).ifPresentOrElse(roles::add, () -> unknownRole(word));
            }
            List<String> teams = new ArrayList<>();
            for (Entry.Text team : entry.texts("teams")) {
                if (!catalog.has(new ResourceRef(ResourceKind.TEAM, team.value()))) {
                    unknownTeam(team);
                }
                teams.add(team.value());
            }
            id.ifPresent(text -> rules.add(new ReviewerRule(
                    text.value(), when, roles, teams, entry.textOrEmpty("review"), entry.textOrEmpty("needs"))));
        }
        return rules;
    }

    private List<UpdateRule> updates(Entry file, PatternReader patterns, Set<String> aspectIds) {
        List<UpdateRule> rules = new ArrayList<>();
        for (Entry entry : distinct(file.entries("also-update"))) {
            entry.allowOnly(List.of("id", "when", "expect", "because", "otherwise"));
            Optional<Entry.Text> id = entry.required("id");
            entry.required("because");
            List<ChangePattern> when = patterns.read(entry, "when");
            List<ResourceRef> resources = new ArrayList<>();
            List<String> aspects = new ArrayList<>();
            for (Entry expected : entry.entries("expect")) {
                expectation(expected, patterns, aspectIds, resources, aspects);
            }
            id.ifPresent(text -> rules.add(new UpdateRule(
                    text.value(),
                    when,
                    resources,
                    aspects,
                    entry.textOrEmpty("because"),
                    entry.textOrEmpty("otherwise"))));
        }
        return rules;
    }

    /** {@code {flow: place-an-order}}, any kind of resource, or {@code {aspect: command-schemas}}. */
    private void expectation(
            Entry entry,
            PatternReader patterns,
            Set<String> aspectIds,
            List<ResourceRef> resources,
            List<String> aspects) {
        List<String> known = new ArrayList<>(List.of("aspect"));
        Arrays.stream(ResourceKind.values()).map(ResourceKind::word).forEach(known::add);
        entry.allowOnly(known);
        for (Member member : entry.members()) {
            for (Entry.Text text : entry.texts(member.value())) {
                if (member.name().equals("aspect")) {
                    if (!aspectIds.contains(text.value())) {
                        patterns.unknownAspect(text, entry);
                    }
                    aspects.add(text.value());
                }
                Arrays.stream(ResourceKind.values())
                        .filter(kind -> kind.word().equals(member.name()))
                        .forEach(kind -> {
                            resource(kind, text, entry);
                            resources.add(new ResourceRef(kind, text.value()));
                        });
            }
        }
    }

    private void resource(ResourceKind kind, Entry.Text text, Entry entry) {
        if (!catalog.has(new ResourceRef(kind, text.value()))) {
            new PatternReader(catalog, Set.of()).unknownResource(text, entry);
        }
    }

    /** The first of those that share an id; each other one is objected to. */
    private List<Entry> distinct(List<Entry> entries) {
        Set<String> seen = new HashSet<>();
        return entries.stream()
                .filter(entry -> {
                    Optional<Entry.Text> id = entry.optional("id");
                    boolean first = id.isEmpty() || seen.add(id.get().value());
                    if (!first) {
                        diagnostics.error(
                                RuleIds.DUPLICATE,
                                id.get().location(),
                                "the id \"" + id.get().value() + "\" stands here a second time",
                                "give each rule an id of its own");
                    }
                    return first;
                })
                .toList();
    }

    private void unknownRole(Entry.Text word) {
        List<String> known = Arrays.stream(Role.values()).map(Role::word).toList();
        String near = DidYouMean.hint(word.value(), known);
        diagnostics.error(
                RuleIds.UNKNOWN_WORD,
                word.location(),
                "nobody is asked as \"" + word.value() + "\"",
                near.isEmpty() ? "known are " + String.join(", ", known) : near);
    }

    private void unknownTeam(Entry.Text team) {
        List<String> known =
                catalog.set().teams().stream().map(each -> each.id()).toList();
        diagnostics.error(
                RuleIds.UNKNOWN_TEAM,
                team.location(),
                "the catalog has no team \"" + team.value() + "\"",
                DidYouMean.hint(team.value(), known));
    }
}
