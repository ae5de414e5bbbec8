package dev.counterpart.checker.language;

import dk.brics.automaton.Automaton;
import dk.brics.automaton.BasicAutomata;
import dk.brics.automaton.BasicOperations;
import dk.brics.automaton.RegExp;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * The formats that generated types assert, as languages; every other format is an annotation. The languages are those of RFC
 * 9562 (uuid) and RFC 3339 (date, date-time: real days of the calendar, leap seconds only where UTC can have one).
 */
public final class Formats {

    private static final Map<String, Supplier<Automaton>> ASSERTED = new TreeMap<>(Map.of(
            "uuid", Formats::uuid,
            "date", Formats::date,
            "date-time", Formats::dateTime));

    private final Map<String, Language> built = new ConcurrentHashMap<>();

    /** Whether a document is refused for not keeping to the format. */
    public static boolean isAsserted(String format) {
        return ASSERTED.containsKey(format);
    }

    public Optional<Language> language(String format) {
        Supplier<Automaton> supplier = ASSERTED.get(format);
        return supplier == null
                ? Optional.empty()
                : Optional.of(built.computeIfAbsent(format, name -> Language.regular(supplier.get())));
    }

    private static Automaton uuid() {
        return expression("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");
    }

    private static Automaton date() {
        String leapCentury = "([02468][048]|[13579][26])00";
        String leapYear = "([0-9]{2}(0[48]|[2468][048]|[13579][26])|" + leapCentury + ")";
        return expression("[0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])"
                + "|(0[469]|11)-(0[1-9]|[12][0-9]|30)"
                + "|02-(0[1-9]|1[0-9]|2[0-8]))"
                + "|" + leapYear + "-02-29");
    }

    private static Automaton dateTime() {
        String fraction = "(\\.[0-9]+)?";
        Automaton ordinary = expression(
                "([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]" + fraction + "([Zz]|[+\\-]([01][0-9]|2[0-3]):[0-5][0-9])");
        Automaton time = ordinary.union(leapSeconds(fraction));
        Automaton result = BasicOperations.concatenate(List.of(date(), expression("[Tt]"), time));
        result.minimize();
        return result;
    }

    /** Seconds of :60, which exist only in the last minute of a day of UTC: 23:59 there, and so 15:59 at -08:00. */
    private static Automaton leapSeconds(String fraction) {
        Automaton second = expression(":60" + fraction);
        List<Automaton> all = new ArrayList<>();
        all.add(BasicOperations.concatenate(List.of(BasicAutomata.makeString("23:59"), second, expression("[Zz]"))));
        int day = 24 * 60;
        int lastMinute = day - 1;
        for (int offset = 0; offset < day; offset++) {
            for (int sign : new int[] {1, -1}) {
                int local = Math.floorMod(lastMinute + sign * offset, day);
                all.add(BasicOperations.concatenate(List.of(
                        BasicAutomata.makeString(clock(local)),
                        second,
                        BasicAutomata.makeString((sign > 0 ? "+" : "-") + clock(offset)))));
            }
        }
        Automaton union = BasicOperations.union(all);
        union.minimize();
        return union;
    }

    private static String clock(int minutes) {
        return String.format(Locale.ROOT, "%02d:%02d", minutes / 60, minutes % 60);
    }

    private static Automaton expression(String text) {
        return new RegExp(text, RegExp.NONE).toAutomaton(true);
    }
}
