package dev.counterpart.model.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DiagnosticsTest {

    private static final SourceLocation HERE = new SourceLocation("schemas/order.json", 3, 5, "/$ref");
    private static final SourceLocation THERE = new SourceLocation("schemas/item.json", 1, 1, "");

    @Test
    void whatIsSaidTwiceIsSaidOnceWithTheShortestWayThatLedToIt() {
        Diagnostic direct = Diagnostic.error(RuleIds.DANGLING_REF, HERE, "\"x\" leads nowhere", "")
                .relatedTo(THERE, "referred to here");
        Diagnostic roundabout = direct.relatedTo(HERE, "and here");

        Diagnostics diagnostics = new Diagnostics();
        diagnostics.add(roundabout);
        diagnostics.add(direct);

        assertThat(diagnostics.sorted()).containsExactly(direct);
        assertThat(new Loaded<>("", List.of(direct, roundabout)).diagnostics()).containsExactly(direct);
    }

    @Test
    void relatedPlacesKeepTheirOrder() {
        Diagnostic chain = Diagnostic.error(RuleIds.DANGLING_REF, HERE, "\"x\" leads nowhere", "")
                .relatedTo(THERE, "first")
                .relatedTo(HERE, "second");

        assertThat(chain.related()).extracting(Related::message).containsExactly("first", "second");
    }
}
