package dev.counterpart.cli;

import dev.counterpart.model.ContractSet;
import java.util.ArrayList;
import java.util.List;

/** How much was read, in words. */
final class Counts {

    private Counts() {}

    /** {@code 27 messages, 9 services}. */
    static String of(ContractSet contracts) {
        List<String> parts = new ArrayList<>();
        parts.add(of(contracts.latestMessages().count(), "message"));
        parts.add(of(contracts.services().size(), "service"));
        return String.join(", ", parts);
    }

    static String of(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
