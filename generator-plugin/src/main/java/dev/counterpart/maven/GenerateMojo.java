package dev.counterpart.maven;

import dev.counterpart.generator.Generated;
import dev.counterpart.generator.GeneratedFile;
import dev.counterpart.generator.Generator;
import dev.counterpart.generator.GeneratorOptions;
import dev.counterpart.generator.OutputFolder;
import dev.counterpart.model.ContractSet;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.model.Resource;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.NullUnmarked;

/** Generates typed contracts from the catalog and adds them to the build. Writes only what changed. */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.GENERATE_SOURCES, threadSafe = true)
@NullUnmarked
public final class GenerateMojo extends CatalogMojo {

    /** The package that every generated one lies below. */
    @Parameter(property = "counterpart.basePackage", required = true)
    private String basePackage;

    /** Where Java goes. */
    @Parameter(defaultValue = "${project.build.directory}/generated-sources/counterpart", required = true)
    private File outputDirectory;

    /** Where the documents go that travel in the jar. */
    @Parameter(defaultValue = "${project.build.directory}/generated-resources/counterpart", required = true)
    private File resourcesDirectory;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        GeneratorOptions options = options();
        ContractSet contracts = load();
        Generated generated = Generator.generate(contracts, options);
        log(generated.diagnostics());
        failOnErrors(displayed(catalog()), generated.diagnostics());
        write(outputDirectory, generated.files(GeneratedFile.Kind.SOURCE));
        List<GeneratedFile> resources = new ArrayList<>(generated.files(GeneratedFile.Kind.RESOURCE));
        resources.addAll(Generator.documents(contracts, catalog()));
        write(resourcesDirectory, resources);
        project.addCompileSourceRoot(outputDirectory.getPath());
        Resource resource = new Resource();
        resource.setDirectory(resourcesDirectory.getPath());
        resource.addExclude(OutputFolder.MANIFEST);
        project.addResource(resource);
    }

    private GeneratorOptions options() throws MojoFailureException {
        try {
            return new GeneratorOptions(basePackage);
        } catch (IllegalArgumentException e) {
            throw new MojoFailureException("basePackage: " + e.getMessage(), e);
        }
    }

    private void write(File folder, List<GeneratedFile> files) {
        OutputFolder.Summary summary = OutputFolder.write(folder.toPath(), files);
        getLog().info(displayed(folder.toPath().toAbsolutePath().normalize()) + ": " + summary.written() + " written, "
                + summary.unchanged() + " unchanged, " + summary.removed() + " removed");
    }
}
