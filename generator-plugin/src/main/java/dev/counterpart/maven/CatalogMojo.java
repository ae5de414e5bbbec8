package dev.counterpart.maven;

import dev.counterpart.model.ContractSet;
import dev.counterpart.model.diagnostic.Diagnostic;
import dev.counterpart.model.diagnostic.Loaded;
import dev.counterpart.model.diagnostic.Severity;
import dev.counterpart.model.load.ContractLoader;
import dev.counterpart.model.load.LoadOptions;
import dev.counterpart.model.print.SourceFiles;
import dev.counterpart.model.print.Sources;
import dev.counterpart.model.print.TextFormat;
import dev.counterpart.model.tree.TreeLimits;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** What every goal shares: where the catalog is, and how what is wrong with it reaches the log. */
@NullUnmarked // Maven fills the parameters
abstract class CatalogMojo extends AbstractMojo {

    /** Reading goes down with each level: beyond, a stack of ordinary size could end. */
    private static final int DEEPEST = 1_000;

    /** The catalog's folder; or an AsyncAPI document, a JSON Schema, a folder of them. */
    @Parameter(property = "counterpart.catalog", defaultValue = "${project.basedir}/schemas", required = true)
    private File catalog;

    /** Folders by the URI prefix that references to them have; nothing is ever read from the network. */
    @Parameter
    private Map<String, File> mappings;

    /** How many objects and arrays may stand inside each other, up to 1000. */
    @Parameter(property = "counterpart.maxDepth")
    private @Nullable Integer maxDepth;

    /** How many characters a document may have. */
    @Parameter(property = "counterpart.maxSize")
    private @Nullable Integer maxSize;

    /** How many values a document may have. */
    @Parameter(property = "counterpart.maxValues")
    private @Nullable Integer maxValues;

    /** How many values YAML aliases may add to a document. */
    @Parameter(property = "counterpart.maxAliases")
    private @Nullable Integer maxAliases;

    /** How many references may stand one after another without reaching a part of the value. */
    @Parameter(property = "counterpart.maxReferences")
    private @Nullable Integer maxReferences;

    @Parameter(defaultValue = "${session.executionRootDirectory}", readonly = true, required = true)
    private File invokedFrom;

    final Path invokedFrom() {
        return invokedFrom.toPath();
    }

    final Path catalog() {
        return catalog.toPath().toAbsolutePath().normalize();
    }

    /** A file as somebody who stands where Maven was started would name it; absolute only when it lies elsewhere. */
    final String displayed(Path file) {
        return Displayed.from(invokedFrom.toPath(), file);
    }

    /** How documents are read, as configured. */
    final LoadOptions loadOptions() throws MojoExecutionException {
        TreeLimits usual = TreeLimits.DEFAULT;
        TreeLimits limits = new TreeLimits(
                limit("maxDepth", maxDepth, usual.depth(), DEEPEST),
                limit("maxSize", maxSize, usual.characters(), Integer.MAX_VALUE),
                limit("maxValues", maxValues, usual.values(), Integer.MAX_VALUE),
                usual.pointers(),
                usual.numberLength(),
                usual.exponent(),
                limit("maxAliases", maxAliases, usual.aliasedNodes(), Integer.MAX_VALUE));
        LoadOptions options = LoadOptions.DEFAULT
                .withLimits(limits)
                .withReferenceChain(
                        limit("maxReferences", maxReferences, LoadOptions.DEFAULT.referenceChain(), Integer.MAX_VALUE));
        for (Map.Entry<String, File> mapping : (mappings == null ? Map.<String, File>of() : mappings).entrySet()) {
            options = options.withMapping(mapping.getKey(), mapping.getValue().toPath());
        }
        return options;
    }

    private static int limit(String name, @Nullable Integer told, int usual, int most) throws MojoExecutionException {
        int value = told == null ? usual : told;
        if (value < 1 || value > most) {
            throw new MojoExecutionException("counterpart." + name + " is " + value + ", and must be "
                    + (most == Integer.MAX_VALUE ? "above zero" : "from 1 to " + most));
        }
        return value;
    }

    /**
     * Reads the catalog, logs what stands in the way, and fails when one of it is an error. Notes are told by counterpart:validate, and
     * not again by each goal.
     */
    final ContractSet load() throws MojoExecutionException, MojoFailureException {
        return load(catalog());
    }

    final ContractSet load(Path root) throws MojoExecutionException, MojoFailureException {
        Loaded<ContractSet> loaded = ContractLoader.load(root, displayed(root), loadOptions());
        log(loaded.diagnostics().stream()
                .filter(diagnostic -> diagnostic.severity() != Severity.NOTE)
                .toList());
        failOnErrors(displayed(root), loaded.diagnostics());
        return loaded.value();
    }

    /** Texts of the files that places name. */
    final Sources sources() {
        return new SourceFiles(Map.of("", invokedFrom()));
    }

    final void log(List<Diagnostic> diagnostics) {
        TextFormat text = new TextFormat();
        Sources sources = sources();
        for (Diagnostic diagnostic : diagnostics) {
            switch (diagnostic.severity()) {
                case ERROR -> getLog().error(text.print(diagnostic, sources));
                case WARNING -> getLog().warn(text.print(diagnostic, sources));
                case NOTE -> getLog().info(text.print(diagnostic, sources));
            }
        }
    }

    static void failOnErrors(String where, List<Diagnostic> diagnostics) throws MojoFailureException {
        long errors = diagnostics.stream().filter(Diagnostic::isError).count();
        if (errors > 0) {
            throw new MojoFailureException(
                    errors == 1
                            ? "1 error in " + where + ", told above"
                            : errors + " errors in " + where + ", told above");
        }
    }
}
