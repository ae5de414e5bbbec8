package dev.counterpart.checker.property;

import static org.assertj.core.api.Assertions.assertThat;

import dev.counterpart.model.load.SchemaLoader;
import dev.counterpart.model.schema.SchemaDialect;
import dev.counterpart.model.schema.keyword.Keywords;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.node.ObjectNode;

class SchemaSamplerTest {

    /** What is left out: it belongs to meta-schemas. */
    private static final Set<String> LEFT_OUT = Set.of("$vocabulary");

    /** A keyword that the model learns and the sampler forgets fails here. */
    @ParameterizedTest
    @EnumSource(names = {"DRAFT_4", "DRAFT_6", "DRAFT_7", "DRAFT_2019_09", "DRAFT_2020_12"})
    void everyKeywordOfADraftOccurs(SchemaDialect draft) {
        Set<String> wanted = new TreeSet<>(Keywords.names(draft));
        wanted.removeAll(LEFT_OUT);
        if (draft.isSince(SchemaDialect.DRAFT_2019_09)) {
            wanted.remove("definitions"); // what $defs was called before
        }
        SchemaSampler sampler = new SchemaSampler(new Dice(1), draft, Set.copyOf(Keywords.names(draft)));
        Set<String> seen = new TreeSet<>();
        for (int i = 0; i < 2_000; i++) {
            Subschemas.all(sampler.document()).forEach(schema -> seen.addAll(schema.propertyNames()));
        }
        assertThat(seen).containsAll(wanted);
    }

    @ParameterizedTest
    @EnumSource(names = {"DRAFT_4", "DRAFT_6", "DRAFT_7", "DRAFT_2019_09", "DRAFT_2020_12"})
    void nearlyAllAreSchemasWithoutErrors(SchemaDialect draft) {
        SchemaSampler sampler = new SchemaSampler(new Dice(2), draft, Set.copyOf(Keywords.names(draft)));
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            ObjectNode schema = sampler.document();
            if (SchemaLoader.load("schema.json", Json.print(schema)).hasErrors()) {
                wrong.add(Json.print(schema));
            }
        }
        assertThat(wrong).hasSizeLessThan(10);
    }
}
