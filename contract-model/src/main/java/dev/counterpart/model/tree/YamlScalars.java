package dev.counterpart.model.tree;

import dev.counterpart.model.diagnostic.Diagnostics;
import dev.counterpart.model.diagnostic.RuleIds;
import dev.counterpart.model.diagnostic.SourceLocation;
import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/** What a YAML scalar is in JSON: YAML 1.2's core schema (section 10.3.2), numbers exact. */
final class YamlScalars {

    private static final String TAG = "tag:yaml.org,2002:";
    private static final Pattern JSON_NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]+)?");
    private static final Pattern DECIMAL = Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?");
    private static final Pattern OCTAL = Pattern.compile("0o[0-7]+");
    private static final Pattern HEXADECIMAL = Pattern.compile("0x[0-9a-fA-F]+");
    private static final Pattern NO_JSON_NUMBER = Pattern.compile("[-+]?(\\.inf|\\.Inf|\\.INF)|\\.nan|\\.NaN|\\.NAN");

    private final TreeLimits limits;
    private final Texts texts;
    private final Diagnostics diagnostics;
    private boolean usable = true;

    YamlScalars(TreeLimits limits, Texts texts, Diagnostics diagnostics) {
        this.limits = limits;
        this.texts = texts;
        this.diagnostics = diagnostics;
    }

    /** Whether every scalar had a JSON value; {@code null} stands in for one that had none. */
    boolean usable() {
        return usable;
    }

    Node read(ScalarEvent event, SourceLocation location) {
        String text = texts.kept(event.getValue());
        String tag = event.getTag().orElse("");
        if (tag.isEmpty()) {
            return event.isPlain() ? plain(text, location) : new StringNode(location, text);
        }
        return switch (tag) {
            case TAG + "str", "!" -> new StringNode(location, text);
            case TAG + "null", TAG + "bool", TAG + "int", TAG + "float" -> tagged(tag, text, location);
            default -> {
                diagnostics.error(
                        RuleIds.BROKEN_YAML,
                        location,
                        "the tag \"" + tag + "\" has no meaning in JSON",
                        "leave the tag out");
                yield new StringNode(location, text);
            }
        };
    }

    private Node tagged(String tag, String text, SourceLocation location) {
        Node value = plain(text, location);
        String wanted = switch (tag.substring(TAG.length())) {
            case "null" -> "null";
            case "bool" -> "boolean";
            default -> "number";
        };
        if (!value.typeName().equals(wanted)) {
            diagnostics.error(
                    RuleIds.BROKEN_YAML, location, "\"" + text + "\" is no " + wanted + ", as its tag says", "");
        }
        return value;
    }

    private Node plain(String text, SourceLocation location) {
        return switch (text) {
            case "", "~", "null", "Null", "NULL" -> new NullNode(location);
            case "true", "True", "TRUE" -> new BooleanNode(location, true);
            case "false", "False", "FALSE" -> new BooleanNode(location, false);
            default ->
                "+-.0123456789".indexOf(text.charAt(0)) < 0
                        ? new StringNode(location, text)
                        : number(text, location).orElseGet(() -> new StringNode(location, text));
        };
    }

    private Optional<Node> number(String text, SourceLocation location) {
        if (JSON_NUMBER.matcher(text).matches()) {
            return Optional.of(orNull(Numbers.read(location, text, limits, diagnostics), location));
        }
        if (DECIMAL.matcher(text).matches()) {
            // +1, .5, 1. and 007 are numbers in YAML that JSON writes otherwise
            String canonical = text.length() > limits.numberLength() ? text : inJson(text);
            return Optional.of(orNull(Numbers.read(location, canonical, limits, diagnostics), location));
        }
        if (OCTAL.matcher(text).matches() || HEXADECIMAL.matcher(text).matches()) {
            // a text beyond the limit is refused as it stands: no digit of it needs to be known
            String decimal = text.length() > limits.numberLength()
                    ? text
                    : new BigInteger(text.substring(2), text.charAt(1) == 'o' ? 8 : 16).toString();
            return Optional.of(orNull(Numbers.read(location, decimal, limits, diagnostics), location));
        }
        if (NO_JSON_NUMBER.matcher(text).matches()) {
            diagnostics.error(RuleIds.BROKEN_YAML, location, "\"" + text + "\" is a number that JSON can't write", "");
            return Optional.of(orNull(Optional.empty(), location));
        }
        return Optional.empty();
    }

    private Node orNull(Optional<NumberNode> number, SourceLocation location) {
        usable &= number.isPresent();
        return number.isPresent() ? number.get() : new NullNode(location);
    }

    private static String inJson(String text) {
        String sign = text.startsWith("-") ? "-" : "";
        String unsigned = text.startsWith("-") || text.startsWith("+") ? text.substring(1) : text;
        int exponent = Math.max(unsigned.indexOf('e'), unsigned.indexOf('E'));
        String mantissa = exponent < 0 ? unsigned : unsigned.substring(0, exponent);
        int point = mantissa.indexOf('.');
        String whole = (point < 0 ? mantissa : mantissa.substring(0, point)).replaceFirst("^0+(?=.)", "");
        String fraction = point < 0 ? "" : mantissa.substring(point + 1);
        return sign
                + (whole.isEmpty() ? "0" : whole)
                + (fraction.isEmpty() ? "" : "." + fraction)
                + (exponent < 0 ? "" : unsigned.substring(exponent));
    }
}
