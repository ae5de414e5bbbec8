package dev.counterpart.checker.property;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes texts in which a pattern is probably found, by walking over the pattern once. What it does not know it skips: whoever asks
 * tries the text on a validator.
 */
final class PatternSampler {

    private static final String OTHER = "abcABCxyz019 _-é";

    private final Dice dice;
    private final String pattern;
    private int at;

    private PatternSampler(Dice dice, String pattern) {
        this.dice = dice;
        this.pattern = pattern;
    }

    static String text(Dice dice, String pattern) {
        PatternSampler sampler = new PatternSampler(dice, pattern);
        String text = sampler.alternatives();
        String before = pattern.startsWith("^") || !dice.once(3) ? "" : dice.pick("a", "7", "zz");
        String after = pattern.endsWith("$") || !dice.once(3) ? "" : dice.pick("b", "0", "yy", "-é");
        return before + text + after;
    }

    private String alternatives() {
        List<String> all = new ArrayList<>();
        all.add(sequence());
        while (at < pattern.length() && pattern.charAt(at) == '|') {
            at++;
            all.add(sequence());
        }
        return dice.pick(all);
    }

    private String sequence() {
        StringBuilder text = new StringBuilder();
        while (at < pattern.length() && pattern.charAt(at) != '|' && pattern.charAt(at) != ')') {
            int start = at;
            String once = one();
            int end = at;
            int times = times();
            int after = at;
            for (int i = 0; i < times; i++) {
                if (i > 0) {
                    at = start;
                    once = one(); // each time another choice
                    at = end;
                }
                text.append(once);
            }
            at = after;
        }
        return text.toString();
    }

    private String one() {
        char next = pattern.charAt(at++);
        return switch (next) {
            case '^', '$' -> "";
            case '.' -> character(OTHER);
            case '(' -> group();
            case '[' -> set();
            case '\\' -> escape();
            default -> {
                boolean pair = Character.isHighSurrogate(next) && at < pattern.length();
                yield pair ? new String(new char[] {next, pattern.charAt(at++)}) : String.valueOf(next);
            }
        };
    }

    private String group() {
        boolean looks = pattern.startsWith("?=", at)
                || pattern.startsWith("?!", at)
                || pattern.startsWith("?<=", at)
                || pattern.startsWith("?<!", at);
        if (pattern.startsWith("?:", at)) {
            at += 2;
        } else if (looks) {
            at += pattern.charAt(at + 1) == '<' ? 3 : 2;
        }
        String text = alternatives();
        at++; // the bracket
        return looks ? "" : text;
    }

    private String set() {
        boolean denied = at < pattern.length() && pattern.charAt(at) == '^';
        at += denied ? 1 : 0;
        StringBuilder members = new StringBuilder();
        while (at < pattern.length() && pattern.charAt(at) != ']') {
            String from = pattern.charAt(at) == '\\' ? escaped() : String.valueOf(pattern.charAt(at++));
            boolean range = at + 1 < pattern.length()
                    && pattern.charAt(at) == '-'
                    && pattern.charAt(at + 1) != ']'
                    && from.length() == 1;
            if (range) {
                at++;
                String to = pattern.charAt(at) == '\\' ? escaped() : String.valueOf(pattern.charAt(at++));
                char last = to.isEmpty() ? from.charAt(0) : to.charAt(0);
                for (char c = from.charAt(0); c <= last && members.length() < 200; c++) {
                    members.append(c);
                }
                members.append(last);
            } else {
                members.append(from);
            }
        }
        at++;
        if (!denied) {
            return members.length() == 0 ? "" : character(members.toString());
        }
        String outside = OTHER.chars()
                .filter(c -> members.indexOf(String.valueOf((char) c)) < 0)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return outside.isEmpty() ? "" : character(outside);
    }

    private String escaped() {
        at++;
        String all = choices();
        return all;
    }

    private String escape() {
        String all = choices();
        return all.isEmpty() ? "" : character(all);
    }

    /** The characters that the escape after the backslash stands for. */
    private String choices() {
        char next = at < pattern.length() ? pattern.charAt(at++) : '\\';
        return switch (next) {
            case 'd' -> "0123456789";
            case 'w' -> "abXY_09";
            case 's' -> " ";
            case 'D', 'W' -> "-";
            case 'S' -> "aZ";
            case 'b', 'B' -> "";
            case 'n' -> "\n";
            case 't' -> "\t";
            case 'r' -> "\r";
            case 'p', 'P' -> {
                int end = pattern.indexOf('}', at);
                at = end < 0 ? at : end + 1;
                yield "aBé";
            }
            case 'u', 'x' -> {
                int digits = next == 'u' ? 4 : 2;
                boolean fits = at + digits <= pattern.length()
                        && pattern.substring(at, at + digits).matches("[0-9a-fA-F]+");
                if (!fits) {
                    yield "a";
                }
                at += digits;
                yield String.valueOf((char) Integer.parseInt(pattern.substring(at - digits, at), 16));
            }
            default -> String.valueOf(next);
        };
    }

    private String character(String of) {
        return String.valueOf(of.charAt(dice.between(0, of.length() - 1)));
    }

    /** How often the thing before is repeated: a quantifier's least, and some more where it may be more. */
    private int times() {
        if (at >= pattern.length()) {
            return 1;
        }
        int least = 1;
        int most = 1;
        switch (pattern.charAt(at)) {
            case '*' -> {
                least = 0;
                most = 3;
            }
            case '+' -> most = 3;
            case '?' -> least = 0;
            case '{' -> {
                int end = pattern.indexOf('}', at);
                String inside = end < 0 ? "" : pattern.substring(at + 1, end);
                if (!inside.matches("\\d{1,4}(,\\d{0,4})?")) {
                    return 1;
                }
                String[] bounds = inside.split(",", -1);
                least = Integer.parseInt(bounds[0]);
                most = bounds.length == 1
                        ? least
                        : bounds[1].isEmpty() ? least + 2 : Math.min(Integer.parseInt(bounds[1]), least + 4);
                at = end;
            }
            default -> {
                return 1;
            }
        }
        at++;
        if (at < pattern.length() && pattern.charAt(at) == '?') {
            at++;
        }
        return dice.between(Math.min(least, 300), Math.min(Math.max(least, most), 300));
    }
}
