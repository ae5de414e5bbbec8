package dev.counterpart.cli;

import dev.counterpart.model.load.LoadOptions;
import dev.counterpart.model.tree.TreeLimits;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Option;

/** How documents are read: how large they may be, and where URIs lie. */
final class LoadingOptions {

    /** Reading goes down with each level: beyond, a stack of ordinary size could end. */
    private static final int DEEPEST = 1_000;

    @Option(
            names = "--map",
            paramLabel = "URI=DIR",
            description = "References that begin with URI are read from DIR. Nothing is ever read from the network.")
    private Map<String, String> mappings = new LinkedHashMap<>();

    @Option(
            names = "--max-depth",
            paramLabel = "N",
            description = "Objects and arrays inside each other, up to 1000; ${DEFAULT-VALUE} unless told.")
    private int depth = TreeLimits.DEFAULT.depth();

    @Option(
            names = "--max-size",
            paramLabel = "N",
            description = "Characters of a document; ${DEFAULT-VALUE} unless told.")
    private int characters = TreeLimits.DEFAULT.characters();

    @Option(
            names = "--max-values",
            paramLabel = "N",
            description = "Values in a document; ${DEFAULT-VALUE} unless told.")
    private int values = TreeLimits.DEFAULT.values();

    @Option(
            names = "--max-aliases",
            paramLabel = "N",
            description = "Values that YAML aliases may add to a document; ${DEFAULT-VALUE} unless told.")
    private int aliasedNodes = TreeLimits.DEFAULT.aliasedNodes();

    @Option(
            names = "--max-references",
            paramLabel = "N",
            description = "References one after another that reach no part of the value; ${DEFAULT-VALUE} unless told.")
    private int references = LoadOptions.DEFAULT.referenceChain();

    LoadOptions options(Terminal terminal) {
        TreeLimits limits = new TreeLimits(
                within("--max-depth", depth, DEEPEST),
                within("--max-size", characters, Integer.MAX_VALUE),
                within("--max-values", values, Integer.MAX_VALUE),
                TreeLimits.DEFAULT.pointers(),
                TreeLimits.DEFAULT.numberLength(),
                TreeLimits.DEFAULT.exponent(),
                within("--max-aliases", aliasedNodes, Integer.MAX_VALUE));
        LoadOptions options = LoadOptions.DEFAULT
                .withLimits(limits)
                .withReferenceChain(within("--max-references", references, Integer.MAX_VALUE));
        for (Map.Entry<String, String> mapping : mappings.entrySet()) {
            options = options.withMapping(mapping.getKey(), terminal.existing(mapping.getValue()));
        }
        return options;
    }

    private static int within(String option, int value, int most) {
        if (value < 1 || value > most) {
            throw new WrongCallException(option + " is " + value + ", and must be "
                    + (most == Integer.MAX_VALUE ? "above zero" : "from 1 to " + most));
        }
        return value;
    }
}
