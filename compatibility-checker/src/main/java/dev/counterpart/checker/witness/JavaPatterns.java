package dev.counterpart.checker.witness;

import com.networknt.schema.regex.RegularExpression;
import com.networknt.schema.regex.RegularExpressionFactory;
import dev.counterpart.checker.budget.Work;
import dev.counterpart.model.regex.Meter;
import java.util.regex.Pattern;

/**
 * Lets the validator match patterns with the JDK's engine, which is no automaton and shares nothing with ours. Each character
 * that the engine looks at is counted, since {@code (a+)+$} may look at some billions.
 */
final class JavaPatterns implements RegularExpressionFactory {

    private final Meter meter;

    JavaPatterns(Meter meter) {
        this.meter = meter;
    }

    /** Throws {@link java.util.regex.PatternSyntaxException} for what the JDK has no words for. */
    @Override
    public RegularExpression getRegularExpression(String regex) {
        Pattern pattern = Pattern.compile(EcmaToJava.translate(regex));
        return text -> {
            try {
                return pattern.matcher(new Counted(text, meter)).find();
            } catch (StackOverflowError deep) {
                throw new Work.Spent("a pattern nests too deeply for the validator's engine");
            }
        };
    }

    /** A text that counts how often it is looked at. */
    private record Counted(String text, Meter meter) implements CharSequence {

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            meter.spend(1);
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return new Counted(text.substring(start, end), meter);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
