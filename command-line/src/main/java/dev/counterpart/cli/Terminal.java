package dev.counterpart.cli;

import dev.counterpart.model.print.SourceFiles;
import dev.counterpart.model.print.Sources;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;

/** What a command stands on: where it was called, and what it is told and where its words go. */
record Terminal(Path workingFolder, Reader in, PrintWriter out, PrintWriter err, boolean colours) {

    void flush() {
        out.flush();
        err.flush();
    }

    /** A path as the user wrote it, which must lead to something. */
    Path existing(String path) {
        if (path.isBlank()) {
            throw new WrongCallException("the name of a file or folder is empty; this folder is \".\"");
        }
        Path found = path(path);
        if (!Files.exists(found)) {
            throw new WrongCallException("there is no file or folder " + path);
        }
        return found;
    }

    private Path path(String path) {
        try {
            return workingFolder.resolve(path);
        } catch (InvalidPathException noPath) {
            throw new WrongCallException("\"" + path + "\" is no path here: " + noPath.getReason());
        }
    }

    /** What a path is called in places: as the user wrote it, with forward slashes and without a last one. */
    static String displayed(String path) {
        String slashes = path.replace('\\', '/');
        return slashes.length() > 1 && slashes.endsWith("/") ? slashes.substring(0, slashes.length() - 1) : slashes;
    }

    /** Texts of the files that places name. */
    Sources sources() {
        return new SourceFiles(Map.of("", workingFolder));
    }

    /** Prints, or writes to the file that the user named instead. */
    void deliver(String text, String file) {
        if (file.isEmpty()) {
            out.print(text);
            return;
        }
        Path target = path(file);
        try {
            Files.writeString(target, text, StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new WrongCallException("can't write " + file + ": " + reason(failed));
        }
    }

    /** What the operating system said, in words. */
    static String reason(IOException failed) {
        if (failed instanceof NoSuchFileException) {
            return "there is no such file or folder";
        }
        if (failed instanceof AccessDeniedException) {
            return "it is not permitted";
        }
        return failed instanceof FileSystemException system && system.getReason() != null
                ? system.getReason()
                : String.valueOf(failed.getMessage());
    }
}
