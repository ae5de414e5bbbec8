package dev.counterpart.checker.language;

import dev.counterpart.model.regex.EcmaRegex;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The formats that generated types assert, as languages; every other format is an annotation. The languages are those of RFC
 * 9562 (uuid) and RFC 3339 (date, date-time: real days of the calendar). Leap seconds are left out: no generated type holds
 * one, so no document with one is read or written.
 */
public final class Formats {

    private static final Map<String, Language> ASSERTED = new TreeMap<>(Map.of(
            "uuid", uuid(),
            "date", expression(date()),
            "date-time", dateTime()));

    private final FormatUse use;

    public Formats(FormatUse use) {
        this.use = use;
    }

    /** Whether generated types refuse a document for not keeping to the format. */
    public static boolean isAsserted(String format) {
        return ASSERTED.containsKey(format);
    }

    /** Whether a document is refused here for not keeping to the format. */
    public boolean refuses(String format) {
        return use == FormatUse.ASSERTED && isAsserted(format);
    }

    /** The texts that keep to the format; empty for one that is an annotation. */
    public Optional<Language> language(String format) {
        return refuses(format) ? Optional.ofNullable(ASSERTED.get(format)) : Optional.empty();
    }

    private static Language uuid() {
        return expression("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");
    }

    private static String date() {
        String leapCentury = "([02468][048]|[13579][26])00";
        String leapYear = "([0-9]{2}(0[48]|[2468][048]|[13579][26])|" + leapCentury + ")";
        return "([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])"
                + "|(0[469]|11)-(0[1-9]|[12][0-9]|30)"
                + "|02-(0[1-9]|1[0-9]|2[0-8]))"
                + "|" + leapYear + "-02-29)";
    }

    private static Language dateTime() {
        String offset = "([Zz]|[+\\-]([01][0-9]|2[0-3]):[0-5][0-9])";
        return expression(date() + "[Tt]([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]+)?" + offset);
    }

    private static Language expression(String text) {
        return Language.regular(((EcmaRegex.Regular) EcmaRegex.translate("^" + text + "$")).language());
    }
}
