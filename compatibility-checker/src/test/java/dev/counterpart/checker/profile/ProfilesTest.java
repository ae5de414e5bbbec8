package dev.counterpart.checker.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.counterpart.checker.containment.Comparison;
import dev.counterpart.checker.containment.Options;
import dev.counterpart.checker.containment.Verdict;
import dev.counterpart.checker.explain.Break;
import dev.counterpart.checker.fact.Fact;
import dev.counterpart.checker.policy.Direction;
import dev.counterpart.checker.proof.Side;
import dev.counterpart.model.diagnostic.Loaded;
import dev.counterpart.model.load.SchemaDocument;
import dev.counterpart.model.load.SchemaLoader;
import dev.counterpart.model.tree.JsonTreeWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProfilesTest {

    private static final String TOTAL = "'total':{'type':'integer'}";
    private static final String NOTE = "'note':{'type':'string','default':'none'}";
    private static final String ONE = "{'type':'object','properties':{" + TOTAL + "}}";
    private static final String TWO = "{'type':'object','properties':{" + TOTAL + "," + NOTE + "}}";
    private static final String REQUIRED = TWO.replace("'type':'object'", "'type':'object','required':['note']");

    @Test
    void anAddedOptionalPropertyIsWhatProfilesDifferIn() {
        assertThat(verdict("strict", ONE, TWO)).contains("note");
        assertThat(verdict("formats-asserted", ONE, TWO)).contains("note");
        assertThat(verdict("tolerant-reader", ONE, TWO)).isEqualTo("compatible");
        assertThat(verdict("defaults-fill-required", ONE, TWO)).isEqualTo("compatible");
        assertThat(verdict("confluent", ONE, TWO)).isEqualTo("compatible");
    }

    @Test
    void aDefaultFillsInWhatIsRequired() {
        assertThat(verdict("tolerant-reader", ONE, REQUIRED)).isEqualTo("{}");
        assertThat(verdict("defaults-fill-required", ONE, REQUIRED)).isEqualTo("compatible");
        assertThat(verdict("defaults-fill-required", ONE, REQUIRED.replace(",'default':'none'", "")))
                .isEqualTo("{}");
        assertThat(verdict("defaults-fill-required", ONE, REQUIRED.replace("'none'", "3")))
                .as("a default that its own schema refuses")
                .isEqualTo("{}");
        String around = "{'type':'object','properties':{'a':%s}}";
        assertThat(verdict("defaults-fill-required", around.formatted(ONE), around.formatted(REQUIRED)))
                .isEqualTo("compatible");
        assertThat(verdict("defaults-fill-required", "{'const':{}}", "{'not':" + REQUIRED + "}"))
                .as("nothing is filled in below not")
                .isEqualTo("compatible");
    }

    @Test
    void eachReaderFillsInByItsOwnSchema() {
        Comparison comparison = compare("defaults-fill-required", REQUIRED, ONE);
        assertThat(comparison.verdict(Direction.BACKWARD)).isInstanceOf(Verdict.Compatible.class);
        assertThat(comparison.verdict(Direction.FORWARD)).isInstanceOf(Verdict.Compatible.class);
        assertThat(comparison.facts()).extracting(Fact::rule).containsExactly("property-removed");
    }

    @Test
    void formatsRefuseWhereTheyAreAsserted() {
        assertThat(verdict("strict", "{'type':'string'}", "{'format':'date'}")).isEqualTo("compatible");
        assertThat(verdict("formats-asserted", "{'type':'string'}", "{'format':'date'}"))
                .isNotEqualTo("compatible");
    }

    /** Each line: the earlier schema, the later one, and what the registry says, {@code -} for nothing. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'type':'string'} | {'type':'integer'} | TYPE_CHANGED #",
                "{'type':'integer'} | {'type':'number'} | -",
                "{'type':'number'} | {'type':'integer'} | TYPE_NARROWED #/type",
                "{'type':'string'} | true | -",
                "{'type':'string'} | {'type':['string','null']} | -",
                "{'type':['string','null']} | {'type':'string'} | TYPE_CHANGED #",
                "{'type':'string','maxLength':3} | {'type':'string','maxLength':2} | MAX_LENGTH_DECREASED #/maxLength",
                "{'type':'string','maxLength':3} | {'type':'string'} | -",
                "{'type':'string'} | {'type':'string','pattern':'a'} | PATTERN_ADDED #/pattern",
                "{'type':'string','pattern':'b'} | {'type':'string','pattern':'a'} | PATTERN_CHANGED #/pattern",
                "{'type':'integer','multipleOf':4} | {'type':'integer','multipleOf':2} | -",
                "{'type':'integer','multipleOf':2} | {'type':'integer','multipleOf':4} | MULTIPLE_OF_EXPANDED #/multipleOf",
                "{'enum':[1,2]} | {'enum':[1]} | ENUM_ARRAY_NARROWED #/enum",
                "{'enum':[1]} | {'enum':[1,2]} | -",
                "{'type':'string','enum':['a']} | {'type':'string'} | -",
                "{'type':'string','enum':['a']} | {'type':'integer'} | TYPE_CHANGED #",
                "{'type':'string'} | {'type':'string','enum':['a']} | TYPE_CHANGED #",
                "{'anyOf':[{'type':'string'},{'type':'integer'}]} | {'type':'string'} | TYPE_CHANGED #",
                "{'const':1} | {'const':2} | ENUM_ARRAY_CHANGED #/const",
                "{'not':{'type':'string'}} | {'not':{'type':'integer'}} | NOT_TYPE_EXTENDED #/not",
                "{'properties':{'a':{'type':'string'}}} | {'properties':{'a':{'type':'string'}},'required':['a']} | REQUIRED_ATTRIBUTE_ADDED #/required/a",
                "{'properties':{'a':{'default':'x'}}} | {'properties':{'a':{'default':'x'}},'required':['a']} | -",
                "{'properties':{}} | {'properties':{'a':{'type':'string'}},'required':['a']} | REQUIRED_PROPERTY_ADDED_TO_OPEN_CONTENT_MODEL #/properties/a",
                "{'properties':{}} | {'properties':{'a':{'type':'string'}}} | -",
                "{'properties':{}} | {'properties':{'a':{'type':'string','default':'x'}},'required':['a']} | -",
                "{'properties':{}} | {'properties':{'a':true},'required':['a']} | -",
                "{'properties':{},'additionalProperties':false} | {'properties':{'a':{'type':'string'}},'additionalProperties':false} | -",
                "{'properties':{},'additionalProperties':false} | {'properties':{'a':{'type':'string'}},'required':['a'],'additionalProperties':false} | REQUIRED_PROPERTY_ADDED_TO_UNOPEN_CONTENT_MODEL #/properties/a",
                "{'properties':{'a':{'type':'string'}}} | {'properties':{}} | -",
                "{'properties':{'a':{'type':'string'}}} | {'properties':{},'additionalProperties':false} | -",
                "{'properties':{'a':{'type':'string'}},'required':['a']} | {'properties':{},'additionalProperties':false} | -",
                "{'properties':{'a':{'type':'string'}}} | {'properties':{},'additionalProperties':{'type':'integer'}} | TYPE_CHANGED #/properties/a",
                "{'properties':{'a':{'type':'string'}}} | {'properties':{'a':{'type':'string'}},'additionalProperties':false} | -",
                "{'type':'object'} | {'dependentRequired':{'a':['b']}} | DEPENDENCY_ARRAY_ADDED #/dependencies/a",
                "{'type':'array'} | {'type':'array','items':{'type':'string'}} | SCHEMA_ADDED #/items",
                "{'type':'array','items':{'type':'string'}} | {'type':'array'} | -",
                "{'type':'array'} | {'type':'array','uniqueItems':true} | UNIQUE_ITEMS_ADDED #/uniqueItems",
                "{'type':'array','prefixItems':[true]} | {'type':'array','prefixItems':[true,{'type':'string'}]} | ITEM_ADDED_TO_OPEN_CONTENT_MODEL #/items/1",
                "{'type':'array'} | {'type':'array','maxContains':2} | MAX_CONTAINS_ADDED #/maxContains",
                "{'type':'array','maxContains':2} | {'type':'array','maxContains':1} | MAX_CONTAINS_DECREASED #/maxContains",
                "{'type':'array','minContains':1} | {'type':'array','minContains':2} | MIN_CONTAINS_INCREASED #/minContains",
                "{'type':'array','minContains':2,'maxContains':3} | {'type':'array'} | -",
                "{'oneOf':[{'type':'string'}]} | {'oneOf':[{'type':'string'},{'type':'integer'}]} | -",
                "{'oneOf':[{'type':'string'},{'type':'integer'}]} | {'oneOf':[{'type':'string'}]} | SUM_TYPE_NARROWED #",
                "{'anyOf':[{'type':'string'},{'type':'integer'}]} | {'anyOf':[{'type':'integer'},{'type':'string'}]} | -",
                "{'anyOf':[{'type':'string'},{'type':'integer'}]} | {'anyOf':[{'type':'null'},{'type':'string'}]} | COMBINED_TYPE_SUBSCHEMAS_CHANGED #",
                "{'anyOf':[{'type':'string'},{'type':'integer'}]} | {'oneOf':[{'type':'string'},{'type':'integer'}]} | COMBINED_TYPE_CHANGED #",
                "{'$ref':'#/$defs/a','$defs':{'a':{'properties':{'n':{'$ref':'#/$defs/a'},'v':{'type':'string'}}}}} | {'$ref':'#/$defs/a','$defs':{'a':{'properties':{'n':{'$ref':'#/$defs/a'},'v':{'type':'null'}}}}} | TYPE_CHANGED #/properties/v",
            })
    void theRegistrysRulesAreKept(String before, String after, String says) {
        List<String> objections = compare("confluent", before, after).facts().stream()
                .filter(fact -> fact.rule().equals("registry-rule-broken"))
                .map(Fact::what)
                .filter(what -> !what.contains("read by the earlier schema"))
                .toList();
        if (says.equals("-")) {
            assertThat(objections).isEmpty();
        } else {
            String[] words = says.split(" ", -1);
            assertThat(objections).contains("breaks the registry's rule " + words[0] + " at " + words[1]);
        }
        assertThat(verdict("confluent", before, after).equals("compatible")).isEqualTo(says.equals("-"));
    }

    @Test
    void aRefusalThatNoDocumentShowsSaysSo() throws IOException {
        List<String> blocks = Pattern.compile("```json\n(.*?)```\n", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("../docs/rules/registry-rule-broken.md")))
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
        Verdict verdict = compare("confluent", blocks.get(0), blocks.get(1)).verdict(Direction.BACKWARD);
        assertThat(verdict)
                .isInstanceOfSatisfying(
                        Verdict.Refused.class,
                        refused -> assertThat(refused.facts())
                                .singleElement()
                                .satisfies(fact -> assertThat(fact.what())
                                        .contains("EXCLUSIVE_MINIMUM_ADDED at #/properties/total/exclusiveMinimum")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0000',
            value = {
                "{'type':'string','pattern':'^b'} | {'type':'string','pattern':'^bc','maxLength':9} | MAX_LENGTH_ADDED 'bcaaaaaaaa', PATTERN_CHANGED 'b'",
                "{'properties':{'a':{'type':'string','enum':['x']}}} | {'properties':{'a':{'type':'string','enum':['x']},'b':{'type':'null'}},'maxProperties':4} | MAX_PROPERTIES_ADDED {'a':'x','b':null,'extra':'text','more':'text','other':'text'}",
                "{'properties':{'a':{'type':'string'},'b':{}}} | {'properties':{'a':{'type':'string'},'b':{}},'required':['a','b']} | REQUIRED_ATTRIBUTE_ADDED {'b':'text'}, REQUIRED_ATTRIBUTE_ADDED {'a':'text'}",
                "{'$ref':'#/$defs/a','$defs':{'a':{'properties':{'n':{'$ref':'#/$defs/a'},'v':{'type':'string'}}}}} | {'$ref':'#/$defs/a','$defs':{'a':{'properties':{'n':{'$ref':'#/$defs/a'},'v':{'type':'null'}}}}} | TYPE_CHANGED {'v':'text'}",
                "{'properties':{'a':{'type':'integer','minimum':1}}} | {'properties':{'a':{'type':'integer','minimum':1,'exclusiveMinimum':0},'b':{'type':'null'}}} | EXCLUSIVE_MINIMUM_ADDED -",
                "{'properties':{'a':{'type':'integer','minimum':1},'c':{'type':'null'}}} | {'properties':{'a':{'type':'integer','minimum':1,'exclusiveMinimum':0},'c':{'type':'string'}}} | EXCLUSIVE_MINIMUM_ADDED {'c':null} with the whole, TYPE_CHANGED {'c':null}",
            })
    void aDocumentShowsTheRuleThatItStandsBeside(String before, String after, String says) {
        Verdict verdict = compare("confluent", before, after).verdict(Direction.BACKWARD);
        String found = verdict instanceof Verdict.Breaking breaking
                ? breaking.breaks().stream()
                        .map(each -> rule(each.fact()) + " " + JsonTreeWriter.compact(each.witness())
                                + (each.shown() == Break.Shown.WITH_THE_WHOLE ? " with the whole" : ""))
                        .collect(Collectors.joining(", "))
                : ((Verdict.Refused) verdict)
                        .facts().stream().map(fact -> rule(fact) + " -").collect(Collectors.joining(", "));
        assertThat(found).isEqualTo(says.replace('\'', '"'));
    }

    /** The text at the place itself, of the later schema. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'type':'string'} | {'type':'integer'} | 'integer'",
                "{'type':'string','maxLength':3} | {'type':'string','maxLength':2} | 2",
                "{'properties':{'maximum':{'type':'string'}}} | {'properties':{'maximum':{'maximum':4,'type':'integer'}}} | 'integer'",
                "{'properties':{'a':{'type':'string'}}} | {'properties':{'a':{'type':'string'}},'required':['b','a']} | 'a']",
                "{'properties':{}} | {'properties':{'a':{'type':'string'}},'required':['a']} | 'a':{",
                "{'type':'object'} | {'dependentRequired':{'a':['b']}} | 'a':[",
                "{'type':'array','prefixItems':[true]} | {'type':'array','prefixItems':[true,{'type':'string'}]} | {'type':'string'}]",
                "{'type':'array'} | {'type':'array','items':{'type':'string'}} | {'type':'string'}",
                "{'anyOf':[{'type':'string'},{'type':'integer'}]} | {'anyOf':[{'type':'null'},{'type':'string'}]} | [{",
                "{'not':{'type':'string'}} | {'not':{'type':'integer'}} | {'type':'integer'}",
            })
    void aRefusalStandsAtWhatItNames(String before, String after, String text) {
        Fact fact = compare("confluent", before, after).facts().stream()
                .filter(each -> each.rule().equals("registry-rule-broken"))
                .findFirst()
                .orElseThrow();
        assertThat(fact.after().line()).isEqualTo(1);
        assertThat(after.substring(fact.after().column() - 1)).startsWith(text);
    }

    private static String rule(Fact fact) {
        return fact.what().replaceFirst(".*rule ", "").replaceFirst(" at .*", "");
    }

    @Test
    void profilesHaveNamesAndTheGuideTellsThem() throws IOException {
        String guide = Files.readString(Path.of("../docs/guides/profiles.md"));
        assertThat(Profiles.all()).allSatisfy(profile -> {
            assertThat(Profiles.named(profile.id())).contains(profile);
            assertThat(profile.meaning()).endsWith(".");
            assertThat(guide).contains("\n## " + profile.id() + "\n", "| `" + profile.id() + "` |");
        });
    }

    /** {@code compatible}, or the document that shows the break. */
    private static String verdict(String profile, String before, String after) {
        Verdict verdict = compare(profile, before, after).verdict(Direction.BACKWARD);
        Verdict decided = Profiles.named(profile).orElseThrow().decide(side(before), side(after), Options.strict());
        assertThat(decided.getClass()).isEqualTo(verdict.getClass());
        if (verdict instanceof Verdict.Breaking breaking) {
            return JsonTreeWriter.compact(breaking.witness());
        }
        return verdict instanceof Verdict.Compatible ? "compatible" : "no document";
    }

    private static Comparison compare(String profile, String before, String after) {
        return Profiles.named(profile)
                .orElseThrow()
                .compare(
                        side(before),
                        side(after),
                        List.of(Direction.BACKWARD, Direction.FORWARD),
                        Options.strict(),
                        Options.strict());
    }

    private static Side side(String text) {
        Loaded<SchemaDocument> loaded = SchemaLoader.load("schema.json", text.replace('\'', '"'));
        assertThat(loaded.hasErrors()).as("%s", loaded.diagnostics()).isFalse();
        return new Side(loaded.value().root(), loaded.value().schemas());
    }
}
