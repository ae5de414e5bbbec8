package dev.counterpart.checker.asyncapi.rule;

import dev.counterpart.checker.asyncapi.ApiComparison;
import dev.counterpart.checker.asyncapi.ApiFact;
import dev.counterpart.checker.asyncapi.Matched;
import dev.counterpart.checker.asyncapi.Places;
import dev.counterpart.checker.fact.Effect;
import dev.counterpart.model.asyncapi.AsyncApiChannel;
import dev.counterpart.model.diagnostic.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Channels that are found under another address than before, and how the addresses differ. */
final class Addresses {

    private static final Pattern PARAMETER = Pattern.compile("\\{([^{}]*)}");

    /** How one address became another. */
    enum Difference {
        NONE,
        PARAMETER_ADDED,
        PARAMETER_REMOVED,
        OTHER
    }

    private Addresses() {}

    static Difference difference(Matched<AsyncApiChannel> pair) {
        Optional<String> was = pair.before().address();
        Optional<String> is = pair.after().address();
        if (was.map(Addresses::shape).equals(is.map(Addresses::shape))) {
            return Difference.NONE;
        }
        List<String> before = was.map(Addresses::parameters).orElse(List.of());
        List<String> after = is.map(Addresses::parameters).orElse(List.of());
        if (was.isEmpty() || is.isEmpty() || before.size() == after.size()) {
            return Difference.OTHER;
        }
        if (before.size() < after.size() && after.containsAll(before)) {
            return Difference.PARAMETER_ADDED;
        }
        return before.size() > after.size() && before.containsAll(after)
                ? Difference.PARAMETER_REMOVED
                : Difference.OTHER;
    }

    /** Names of parameters have no part in it. */
    private static String shape(String address) {
        return PARAMETER.matcher(address).replaceAll("{}");
    }

    /** Names in their order. */
    static List<String> parameters(String address) {
        List<String> names = new ArrayList<>();
        Matcher matcher = PARAMETER.matcher(address);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }

    /** The fact that a channel has another address. */
    static List<ApiFact> facts(ApiComparison apis, Difference wanted, String rule) {
        return apis.channels().pairs().stream()
                .filter(pair -> difference(pair) == wanted)
                .map(pair -> ApiFact.of(
                                rule,
                                Effect.DELIVERY_LOST,
                                Words.channel(pair.before()),
                                pair.after()
                                        .address()
                                        .map(address -> "has the address " + address)
                                        .orElse("has no address any more"),
                                place(pair.after()),
                                pair.before()
                                        .address()
                                        .map(address -> "was " + address)
                                        .orElse("had none"),
                                place(pair.before()),
                                "keep the channel, deprecate it, and add another")
                        .about(Words.ids(pair.before().messages())))
                .toList();
    }

    private static SourceLocation place(AsyncApiChannel channel) {
        return Places.below(channel.notes().source(), channel.location(), "address");
    }
}
