package dev.counterpart.generator.emit;

import com.palantir.javapoet.CodeBlock;
import dev.counterpart.generator.plan.PatternPlan;

/** The runtime's table for a pattern, as a constant. */
final class DfaTables {

    private DfaTables() {}

    static String constant(CodecConstants constants, String label, PatternPlan pattern) {
        CodeBlock rows = pattern.rows().stream()
                .map(row -> CodeBlock.of("$L", SourceText.literal(row)))
                .collect(CodeBlock.joining(",\n"));
        return constants.constant(
                label + "-table",
                RuntimeTypes.DFA,
                CodeBlock.of(
                        "$T.of($>$>\n$L,\n$S,\n$L$<$<)",
                        RuntimeTypes.DFA,
                        SourceText.literal(pattern.bounds()),
                        pattern.accepting(),
                        rows));
    }
}
