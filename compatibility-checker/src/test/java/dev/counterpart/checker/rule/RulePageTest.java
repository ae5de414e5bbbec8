package dev.counterpart.checker.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.counterpart.checker.containment.Comparison;
import dev.counterpart.checker.containment.Containment;
import dev.counterpart.checker.containment.Options;
import dev.counterpart.checker.containment.Verdict;
import dev.counterpart.checker.explain.Break;
import dev.counterpart.checker.fact.Fact;
import dev.counterpart.checker.fact.Rule;
import dev.counterpart.checker.language.FormatUse;
import dev.counterpart.checker.language.Formats;
import dev.counterpart.checker.policy.Direction;
import dev.counterpart.checker.proof.Side;
import dev.counterpart.checker.witness.IndependentValidator;
import dev.counterpart.model.diagnostic.Loaded;
import dev.counterpart.model.load.SchemaDocument;
import dev.counterpart.model.load.SchemaLoader;
import dev.counterpart.model.tree.JsonTreeWriter;
import dev.counterpart.model.tree.Node;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pair of schemas on each rule's page is compared, and the page shows what came out. */
class RulePageTest {

    private static final Path PAGES = Path.of("../docs/rules");

    private static final Pattern BLOCK = Pattern.compile("```json\n(.*?)```\n", Pattern.DOTALL);

    static Stream<String> rules() {
        return Stream.concat(Rules.all().stream(), Stream.of(Rules.lastResort()))
                .map(Rule::id);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aPageShowsWhatTheCheckerSays(String id) throws IOException {
        Path page = PAGES.resolve(id + ".md");
        String text = Files.readString(page);
        List<String> blocks =
                BLOCK.matcher(text).results().map(match -> match.group(1)).toList();
        assertThat(blocks).as("before, after, and what the checker says").hasSize(3);
        Side before = side("before.json", blocks.get(0));
        Side after = side("after.json", blocks.get(1));
        Comparison comparison = Containment.compare(
                before, after, Arrays.asList(Direction.values()), Options.tolerantReader(), Options.tolerantReader());
        String said = said(comparison);
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(
                    page,
                    text.replace("says\n\n```json\n" + blocks.get(2) + "```\n", "says\n\n```json\n" + said + "```\n"));
        }
        assertThat(Files.readString(page)).contains("says\n\n```json\n" + said + "```\n");
        assertThat(comparison.facts()).extracting(Fact::rule).contains(id);
        confirm(comparison.verdict(Direction.BACKWARD), before, after);
        confirm(comparison.verdict(Direction.FORWARD), after, before);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void pagesHaveTheSameHeadings(String id) throws IOException {
        assertThat(Files.readAllLines(PAGES.resolve(id + ".md")).stream()
                        .filter(line -> line.startsWith("#"))
                        .toList())
                .containsExactly(
                        "# " + id, "## Why it matters", "## Example", "## What the checker says", "## What to do");
    }

    private static String said(Comparison comparison) {
        List<String> members = new ArrayList<>();
        for (Direction direction : Direction.values()) {
            String name = direction.name().toLowerCase(Locale.ROOT);
            Verdict verdict = comparison.verdict(direction);
            members.add("\"" + name + "\": "
                    + (verdict instanceof Verdict.Breaking breaking
                            ? "{\"breaking\": " + JsonTreeWriter.compact(breaking.witness()) + "}"
                            : "\"compatible\""));
        }
        members.add(comparison.facts().stream()
                .map(fact -> "\"" + fact.rule() + "\"")
                .distinct()
                .collect(Collectors.joining(", ", "\"facts\": [", "]")));
        return members.stream().collect(Collectors.joining(",\n  ", "{\n  ", "\n}\n"));
    }

    /** Every document shown is accepted by the one side and refused by the other. */
    private static void confirm(Verdict verdict, Side writer, Side reader) {
        Formats formats = new Formats(FormatUse.ASSERTED);
        IndependentValidator writes = IndependentValidator.ofClosed(writer.schema(), writer.schemas(), formats);
        IndependentValidator reads = IndependentValidator.of(reader.schema(), reader.schemas(), formats);
        if (verdict instanceof Verdict.Breaking breaking) {
            List<Node> witnesses =
                    breaking.breaks().stream().map(Break::witness).collect(Collectors.toList());
            witnesses.add(breaking.witness());
            assertThat(witnesses).allMatch(writes::accepts).noneMatch(reads::accepts);
            assertThat(breaking.breaks()).isNotEmpty();
        } else {
            assertThat(verdict).isInstanceOf(Verdict.Compatible.class);
        }
    }

    private static Side side(String name, String text) {
        Loaded<SchemaDocument> loaded = SchemaLoader.load(name, text);
        assertThat(loaded.hasErrors()).as("%s", loaded.diagnostics()).isFalse();
        return new Side(loaded.value().root(), loaded.value().schemas());
    }
}
