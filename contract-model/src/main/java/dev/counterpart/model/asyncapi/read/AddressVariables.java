package dev.counterpart.model.asyncapi.read;

import dev.counterpart.model.diagnostic.DidYouMean;
import dev.counterpart.model.diagnostic.RuleIds;
import dev.counterpart.model.tree.Fields;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Holds the names in braces of an address against those that are described (AsyncAPI 3.0.0, Parameters Object). */
final class AddressVariables {

    private static final Pattern BRACES = Pattern.compile("\\{([^{}]+)}");

    private AddressVariables() {}

    /**
     * @param field where the address stands
     * @param map where its variables are described
     */
    static void check(String address, List<String> described, Fields fields, String field, String map) {
        Set<String> used = new LinkedHashSet<>();
        Matcher matcher = BRACES.matcher(address);
        while (matcher.find()) {
            used.add(matcher.group(1));
        }
        for (String name : used) {
            if (!described.contains(name)) {
                fields.diagnostics()
                        .error(
                                RuleIds.UNDEFINED_PARAMETER,
                                fields.locationOf(field),
                                "\"{" + name + "}\" is not described in \"" + map + "\"",
                                DidYouMean.hint(name, described));
            }
        }
        for (String name : described) {
            if (!used.contains(name)) {
                fields.diagnostics()
                        .warning(
                                RuleIds.UNDEFINED_PARAMETER,
                                fields.object(map)
                                        .map(entries -> entries.locationOf(name))
                                        .orElseGet(fields::location),
                                "\"" + name + "\" stands in no braces of \"" + address + "\"",
                                DidYouMean.hint(name, used));
            }
        }
    }
}
