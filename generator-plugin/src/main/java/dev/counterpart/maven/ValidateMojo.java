package dev.counterpart.maven;

import dev.counterpart.model.ContractSet;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.jspecify.annotations.NullUnmarked;

/** Reads the whole catalog and reports every mistake at once, each with its place. */
@Mojo(name = "validate", defaultPhase = LifecyclePhase.VALIDATE, threadSafe = true)
@NullUnmarked
public final class ValidateMojo extends CatalogMojo {

    @Override
    public void execute() throws MojoFailureException {
        ContractSet contracts = load();
        getLog().info(displayed(catalog()) + ": "
                + Counted.of(contracts.latestMessages().count(), "message") + ", "
                + Counted.of(contracts.services().size(), "service") + ", nothing to object");
    }
}
