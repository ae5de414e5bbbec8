package dev.counterpart.model.regex;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class EcmaRegexTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            b                    ; abc           ; ac
            ^[A-Z]{3}$           ; EUR           ; EURO
            ^a|b$                ; ax,xb,ab      ; xay,bx
            (^a|b)c$             ; ac,xbc        ; xac,bcx
            ^(a$|b)$             ; a,b           ; ab
            a^b|c                ; c             ; ab
            (^)*a                ; ba            ; b
            ^(^a|^b)+$           ; a,b           ; ab,aa
            $^                   ; ``            ; a
            ^x*$                 ; [empty],xx    ; a
            ^\\d+$               ; 09            ; ٣
            ^\\w$                ; _,z           ; ä
            ^\\s$                ; [nbsp],[bom] ; a
            ^\\S$                ; a             ; [bom]
            ^.$                  ; 😀,a          ; \\n,[ls],aa
            ^[^a]$               ; 😀,b          ; a
            ^..$                 ; 😀a           ; 😀
            ^\\u{1F600}$         ; 😀            ; a
            ^\\ud83d\\ude00$     ; 😀            ; a
            ^[😀-😂]$            ; 😁            ; 😃
            ^\\x41\\u0042\\cJ\\t\\0$ ; AB\\n\\t\\0 ; AB
            ^a{2,3}?$            ; aa,aaa        ; a,aaaa
            ^a{0}$               ; ``            ; a
            ^(?:a|(?<name>b))*$  ; abba          ; abc
            ^{.*}$               ; {a}           ; a
            ^a\\-b\\/c$          ; a-b/c         ; a
            ^[\\b\\-\\]]$        ; -,]           ; b
            ^[a-]$               ; a,-           ; b
            ^[]$|^a$             ; a             ; b
            ^[^]$                ; 😀,\\n       ; ``
            ^\\p{Lu}\\P{L}$      ; Ä1            ; ä1,Äa
            ^\\p{Script=Greek}$  ; λ             ; l
            a(?=b)               ; ab,xab        ; a,ba
            ^(?!foo)             ; [empty],bar,fo,xfoo ; foo,foobar
            ^(?!.*foo)           ; [empty],bar,fo ; foo,xfoo
            ^((?!foo).)*$        ; [empty],bar,fo ; foo,xfoo,xfoox
            ^(?=.*[A-Z])(?=.*\\d).{3,}$ ; A1b,b1A ; A1,ab1,ABC
            ^(?!0+$)\\d+$       ; 1,01          ; 0,00
            (?<=a)b              ; ab            ; b,ba
            (?<!a)b              ; b,cb          ; ab
            ^(?<!a)b             ; b             ; ab
            (?<=^|:)a(?=:|$)     ; a,x:a:b       ; ba,ab
            \\bfoo\\b          ; foo,a foo b,-foo- ; foob,afoo,_foo
            \\Boo               ; foo           ; oo
            (?=a(?!b))..         ; ac            ; ab,a
            (?<=(?<!a)b)c        ; bc,xbc        ; abc,c
            (?=\\bb)b           ; b,a b         ; ab
            (?=^b)               ; b             ; ab
            ^(?:(?=(a|b)$)a|b)+$ ; a,b,bb,bba    ; aa,ab
            """)
    void isFoundAnywhere(String pattern, String yes, String no) {
        Dfa automaton = regular(pattern);

        for (String text : split(yes)) {
            assertThat(automaton.contains(text))
                    .as("%s in \"%s\"", pattern, text)
                    .isTrue();
        }
        for (String text : split(no)) {
            assertThat(automaton.contains(text))
                    .as("%s in \"%s\"", pattern, text)
                    .isFalse();
        }
    }

    private static List<String> split(String texts) {
        return Stream.of(texts.split(",", -1))
                .map(text -> text.replace("[empty]", "")
                        .replace("[ls]", "\u2028")
                        .replace("[nbsp]", "\u00a0")
                        .replace("[bom]", "\ufeff")
                        .replace("\\n", "\n")
                        .replace("\\t", "\t")
                        .replace("\\0", "\0"))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            (?<=a(?=b))b | (?<…) looks back for something that looks ahead
            (?<!$)   | (?<…) looks back for something that looks ahead
            (?<=\\b)a | (?<…) looks back for something that looks ahead
            (a)\\1   | \\1 refers back to a group
            (?<x>a)\\k<x> | \\k<x> refers back to a group
            [\\ud800] | half a surrogate pair is no character
            ((a{100}){100}){100} | repeating 100 times takes too many states
            """)
    void whatIsNotRegularHasAReason(String pattern, String reason) {
        assertThat(EcmaRegex.problem(pattern)).isEmpty();
        assertThat(((EcmaRegex.NoAutomaton) EcmaRegex.translate(pattern)).reason())
                .isEqualTo(reason);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(",
                ")",
                "a)",
                "[",
                "[b-a]",
                "*a",
                "a**",
                "{2}",
                "a{3,2}",
                "\\",
                "\\q",
                "\\u12",
                "\\u{110000}",
                "\\x1",
                "\\c1",
                "\\01",
                "\\p{Nonsense}",
                "\\p",
                "(?",
                "(?a)",
                "(?<>a)",
                "^*",
                "[\\d-a]",
                "\\k",
                "[\\q]",
                "a*+",
                "\\ä"
            })
    void whatIsNoExpressionIsSaidSo(String pattern) {
        assertThat(EcmaRegex.problem(pattern)).isPresent();
        assertThat(EcmaRegex.translate(pattern)).isInstanceOf(EcmaRegex.NoAutomaton.class);
    }

    @Test
    @Timeout(20)
    void anAutomatonThatWouldExplodeIsRefused() {
        assertThat(EcmaRegex.translate("a.{60}$")).isInstanceOf(EcmaRegex.NoAutomaton.class);
        assertThat(EcmaRegex.translate("(.*a.*b.*c){99}|" + "(x|y)".repeat(300)))
                .isNotNull();
        assertThat(EcmaRegex.translate("(".repeat(5_000))).isInstanceOf(EcmaRegex.NoAutomaton.class);
    }

    /** Java's engine is the oracle, with anchors, dot and classes written as ECMA-262 means them. */
    @Test
    void agreesWithAnotherEngineOnRandomExpressions() {
        Random random = new Random(20260101);
        int matches = 0;
        int tried = 0;
        int tooLarge = 0;
        for (int i = 0; i < 1_500; i++) {
            StringBuilder ecma = new StringBuilder();
            StringBuilder java = new StringBuilder();
            choice(random, 3, ecma, java);
            EcmaRegex.Translation translation = EcmaRegex.translate(ecma.toString());
            if (!(translation instanceof EcmaRegex.Regular regular)) {
                assertThat(((EcmaRegex.NoAutomaton) translation).reason())
                        .isEqualTo("its automaton would be too large");
                tooLarge++;
                continue;
            }
            Dfa automaton = regular.language();
            Pattern oracle = Pattern.compile(java.toString());
            for (int j = 0; j < 40; j++) {
                String text = text(random);
                boolean expected = isFound(oracle.matcher(text), text);
                assertThat(automaton.contains(text))
                        .as("%s in \"%s\"", ecma, text)
                        .isEqualTo(expected);
                tried++;
                matches += expected ? 1 : 0;
            }
        }
        assertThat(matches).isBetween(tried / 10, tried * 9 / 10);
        assertThat(tooLarge).isLessThan(15);
    }

    /** Not between the halves of a surrogate pair, where this engine looks, too. */
    private static boolean isFound(Matcher matcher, String text) {
        matcher.useTransparentBounds(true).useAnchoringBounds(false);
        return IntStream.rangeClosed(0, text.length())
                .filter(at -> at == 0
                        || at == text.length()
                        || !Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at)))
                .anyMatch(at -> matcher.region(at, text.length()).lookingAt());
    }

    private static void choice(Random random, int depth, StringBuilder ecma, StringBuilder java) {
        int arms = random.nextInt(4) == 0 ? 2 : 1;
        for (int i = 0; i < arms; i++) {
            if (i > 0) {
                ecma.append('|');
                java.append('|');
            }
            int parts = random.nextInt(4);
            for (int j = 0; j < parts; j++) {
                term(random, depth, ecma, java);
            }
        }
    }

    private static void term(Random random, int depth, StringBuilder ecma, StringBuilder java) {
        int kind = random.nextInt(depth > 0 ? 17 : 10);
        switch (kind) {
            case 0 -> both("^", "\\A", ecma, java);
            case 1 -> both("$", "\\z", ecma, java);
            case 2 -> both(".", "[^\\n\\r\\u2028\\u2029]", ecma, java);
            case 3 -> both("\\d", "[0-9]", ecma, java);
            case 4 -> both("\\W", "[^A-Za-z0-9_]", ecma, java);
            case 5 -> both("[^ab😀]", "[^ab\\x{1F600}]", ecma, java);
            case 6 -> both("[a-c\\d]", "[a-c0-9]", ecma, java);
            case 10, 11 -> {
                both("(", "(?:", ecma, java);
                choice(random, depth - 1, ecma, java);
                both(")", ")", ecma, java);
            }
            case 12, 13 -> {
                String look = kind == 12 ? "(?=" : "(?!";
                both(look, look, ecma, java);
                choice(random, depth - 1, ecma, java);
                both(")", ")", ecma, java);
            }
            case 14 -> {
                String look = random.nextBoolean() ? "(?<=" : "(?<!";
                both(look, look, ecma, java);
                behind(random, ecma, java);
                both(")", ")", ecma, java);
            }
            case 15 ->
                both("\\b", "(?:(?<=[A-Za-z0-9_])(?![A-Za-z0-9_])|(?<![A-Za-z0-9_])(?=[A-Za-z0-9_]))", ecma, java);
            case 16 ->
                both("\\B", "(?:(?<=[A-Za-z0-9_])(?=[A-Za-z0-9_])|(?<![A-Za-z0-9_])(?![A-Za-z0-9_]))", ecma, java);
            default -> {
                String letter = String.valueOf("ab1".charAt(random.nextInt(3)));
                both(letter, letter, ecma, java);
            }
        }
        String quantifier =
                List.of("*", "+", "?", "{2}", "{1,2}", "{0,2}?", "{2,}").get(random.nextInt(7));
        if (kind > 1 && kind < 12 && random.nextInt(3) == 0) {
            both(quantifier, quantifier, ecma, java);
        }
    }

    /** Some that the other engine looks back for, too: bounded. */
    private static void behind(Random random, StringBuilder ecma, StringBuilder java) {
        if (random.nextInt(4) == 0) {
            both("^|", "\\A|", ecma, java);
        }
        if (random.nextInt(4) == 0) {
            both("(?<!b)", "(?<!b)", ecma, java);
        }
        for (int i = random.nextInt(3); i >= 0; i--) {
            String part = List.of("a", "b", "[ab]?", "\\d").get(random.nextInt(4));
            both(part, part.replace("\\d", "[0-9]"), ecma, java);
        }
    }

    private static void both(String forEcma, String forJava, StringBuilder ecma, StringBuilder java) {
        ecma.append(forEcma);
        java.append(forJava);
    }

    private static String text(Random random) {
        List<String> alphabet = List.of("a", "b", "a", "b", "1", "-", "\n", "😀", "c");
        StringBuilder text = new StringBuilder();
        for (int length = random.nextInt(7); length > 0; length--) {
            text.append(alphabet.get(random.nextInt(alphabet.size())));
        }
        return text.toString();
    }

    private static Dfa regular(String pattern) {
        EcmaRegex.Translation translation = EcmaRegex.translate(pattern);
        assertThat(translation).as(pattern).isInstanceOf(EcmaRegex.Regular.class);
        return ((EcmaRegex.Regular) translation).language();
    }
}
