package dev.counterpart.maven;

import dev.counterpart.model.ContractSet;
import dev.counterpart.model.diagnostic.Diagnostic;
import dev.counterpart.model.diagnostic.Loaded;
import dev.counterpart.model.load.ContractLoader;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.NullUnmarked;

/** What every goal shares: where the catalog is, and how what is wrong with it reaches the log. */
@NullUnmarked // Maven fills the parameters
abstract class CatalogMojo extends AbstractMojo {

    /** The catalog's folder; or an AsyncAPI document, a JSON Schema, a folder of them. */
    @Parameter(property = "counterpart.catalog", defaultValue = "${project.basedir}/schemas", required = true)
    private File catalog;

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

    /** Reads the catalog, logs every diagnostic, and fails when one of them is an error. */
    final ContractSet load() throws MojoFailureException {
        return load(catalog());
    }

    final ContractSet load(Path root) throws MojoFailureException {
        Loaded<ContractSet> loaded = ContractLoader.load(root, displayed(root));
        log(loaded.diagnostics());
        failOnErrors(displayed(root), loaded.diagnostics());
        return loaded.value();
    }

    final void log(List<Diagnostic> diagnostics) {
        for (Diagnostic diagnostic : diagnostics) {
            switch (diagnostic.severity()) {
                case ERROR -> getLog().error(diagnostic.format());
                case WARNING -> getLog().warn(diagnostic.format());
                case NOTE -> getLog().info(diagnostic.format());
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
