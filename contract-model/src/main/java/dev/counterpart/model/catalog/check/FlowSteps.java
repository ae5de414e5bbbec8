package dev.counterpart.model.catalog.check;

import dev.counterpart.model.catalog.Flow;
import dev.counterpart.model.catalog.FlowStep;
import dev.counterpart.model.diagnostic.Diagnostics;
import dev.counterpart.model.diagnostic.DidYouMean;
import dev.counterpart.model.diagnostic.RuleIds;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The steps of a flow: each named once, each next step there, each step reached from an earlier one. */
final class FlowSteps {

    private FlowSteps() {}

    static void check(Flow flow, Diagnostics diagnostics) {
        Set<String> ids = new TreeSet<>();
        Set<String> next = new HashSet<>();
        for (FlowStep step : flow.steps()) {
            if (!ids.add(step.id())) {
                diagnostics.error(
                        RuleIds.DUPLICATE_STEP,
                        step.location(),
                        "the flow \"" + flow.id() + "\" already has a step \"" + step.id() + "\"",
                        "");
            }
            next.addAll(step.next());
        }
        for (FlowStep step : flow.steps()) {
            for (String following : step.next()) {
                if (!ids.contains(following)) {
                    diagnostics.error(
                            RuleIds.DANGLING_POINTER,
                            step.location(),
                            "the step \"" + step.id() + "\" leads to \"" + following
                                    + "\", which is no step of this flow",
                            DidYouMean.hint(following, ids));
                }
            }
        }
        unreached(flow, next, diagnostics);
    }

    /** The first step is where the flow begins; another that nothing leads to is probably a forgotten {@code next_step}. */
    private static void unreached(Flow flow, Set<String> next, Diagnostics diagnostics) {
        List<FlowStep> others = new ArrayList<>(flow.steps()
                .subList(Math.min(1, flow.steps().size()), flow.steps().size()));
        others.removeIf(step -> next.contains(step.id()));
        for (FlowStep step : others) {
            diagnostics.note(
                    RuleIds.UNREACHED_STEP,
                    step.location(),
                    "no step of the flow \"" + flow.id() + "\" leads to \"" + step.id() + "\"",
                    "name it in the next_step of the step before it, unless the flow may begin here");
        }
    }
}
