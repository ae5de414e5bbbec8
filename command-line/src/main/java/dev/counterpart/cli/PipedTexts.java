package dev.counterpart.cli;

import dev.counterpart.model.print.Sources;
import dev.counterpart.model.tree.TreeLimits;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a call names that can be read only once: standard input, as {@code -}, and pipes such as a shell makes of {@code <(git show …)}.
 * Each is read when it is first asked for, as far as the limit of a document goes, and kept.
 */
final class PipedTexts {

    /** What stands for standard input. */
    static final String STANDARD_INPUT = "-";

    private static final int BLOCK = 1 << 13;

    private final Terminal terminal;
    private final int most;
    private final Map<String, String> texts = new HashMap<>();

    PipedTexts(Terminal terminal, TreeLimits limits) {
        this.terminal = terminal;
        this.most = limits.characters();
    }

    /** What it is called in places and messages. */
    static String shown(String argument) {
        return argument.equals(STANDARD_INPUT) ? "stdin" : Terminal.displayed(argument);
    }

    /** Empty for a file or a folder, which may be read as often as one likes. */
    Optional<String> text(String argument) throws IOException {
        if (!argument.equals(STANDARD_INPUT)) {
            Path file = terminal.existing(argument);
            if (Files.isRegularFile(file) || Files.isDirectory(file)) {
                return Optional.empty();
            }
        }
        String known = texts.get(shown(argument));
        if (known == null) {
            known = read(argument);
            texts.put(shown(argument), known);
        }
        return Optional.of(known);
    }

    /** The lines of what was read, beside those of files. */
    Sources with(Sources files) {
        return path -> {
            String text = texts.get(path);
            return text == null ? files.lines(path) : List.of(text.split("\\R", -1));
        };
    }

    private String read(String argument) throws IOException {
        if (argument.equals(STANDARD_INPUT)) {
            return read(terminal.in(), argument);
        }
        try (InputStream bytes = Files.newInputStream(terminal.existing(argument));
                Reader reader = new InputStreamReader(bytes, StandardCharsets.UTF_8)) {
            return read(reader, argument);
        } catch (IOException unreadable) {
            throw new WrongCallException("can't read " + argument + ": " + Terminal.reason(unreadable));
        }
    }

    private String read(Reader reader, String argument) throws IOException {
        StringBuilder text = new StringBuilder();
        char[] block = new char[BLOCK];
        for (int read = reader.read(block); read >= 0; read = reader.read(block)) {
            text.append(block, 0, read);
            if (text.length() > most) {
                throw new WrongCallException(
                        shown(argument) + " is larger than " + most + " characters; --max-size raises the limit");
            }
        }
        return text.toString();
    }
}
