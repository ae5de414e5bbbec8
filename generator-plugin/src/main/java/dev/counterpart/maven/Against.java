package dev.counterpart.maven;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecutionException;

/** What {@code counterpart.against} names: {@code dir:PATH}, a folder that holds a catalog. */
final class Against {

    private static final String DIRECTORY = "dir:";

    private Against() {}

    /** The folder, seen from where Maven was started. */
    static Path directory(String against, Path invokedFrom) throws MojoExecutionException {
        if (!against.startsWith(DIRECTORY) || against.length() == DIRECTORY.length()) {
            throw new MojoExecutionException("counterpart.against is \"" + against
                    + "\": name the folder of the other catalog, as in -Dcounterpart.against=dir:../main/schemas");
        }
        try {
            return invokedFrom
                    .resolve(against.substring(DIRECTORY.length()))
                    .toAbsolutePath()
                    .normalize();
        } catch (InvalidPathException notAPath) {
            throw new MojoExecutionException(
                    "counterpart.against is \"" + against + "\", which is no path here: " + notAPath.getReason(),
                    notAPath);
        }
    }
}
