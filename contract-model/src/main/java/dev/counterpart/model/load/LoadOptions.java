package dev.counterpart.model.load;

import dev.counterpart.model.bare.BareOptions;
import dev.counterpart.model.resolve.DocumentSource;
import dev.counterpart.model.tree.TreeLimits;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How documents are loaded.
 *
 * <pre>{@code
 * LoadOptions.DEFAULT.withMapping("https://acme.example/schemas/", Path.of("shared-schemas"))
 * }</pre>
 *
 * @param limits what a single document may cost
 * @param referenceChain how many references may lead to one another before they reach a part of the value
 * @param mappings folders by URI prefix: a reference to such a URI is read from the folder, and never from the network
 * @param bare what documents without a catalog may leave unsaid
 */
public record LoadOptions(TreeLimits limits, int referenceChain, SortedMap<String, Path> mappings, BareOptions bare) {

    public static final LoadOptions DEFAULT = new LoadOptions(
            TreeLimits.DEFAULT, DocumentSource.LONGEST_REFERENCE_CHAIN, new TreeMap<>(), BareOptions.DEFAULT);

    public LoadOptions {
        mappings = Collections.unmodifiableSortedMap(new TreeMap<>(mappings));
    }

    public LoadOptions withLimits(TreeLimits other) {
        return new LoadOptions(other, referenceChain, mappings, bare);
    }

    public LoadOptions withReferenceChain(int longest) {
        return new LoadOptions(limits, longest, mappings, bare);
    }

    /** Adds a mapping; one of the same prefix is replaced. */
    public LoadOptions withMapping(String uriPrefix, Path folder) {
        SortedMap<String, Path> more = new TreeMap<>(mappings);
        more.putAll(Map.of(uriPrefix, folder));
        return new LoadOptions(limits, referenceChain, more, bare);
    }

    /** Says what documents without a catalog leave unsaid. */
    public LoadOptions withBare(BareOptions other) {
        return new LoadOptions(limits, referenceChain, mappings, other);
    }
}
