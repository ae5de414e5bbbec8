package dev.counterpart.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import picocli.CommandLine.Help.Ansi;

/** Where {@code java -jar counterpart.jar} begins. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        Reader in = new InputStreamReader(System.in, StandardCharsets.UTF_8);
        PrintWriter out = utf8(new FileOutputStream(FileDescriptor.out));
        PrintWriter err = utf8(new FileOutputStream(FileDescriptor.err));
        int status = new Program(Path.of(""), in, out, err, Ansi.AUTO.enabled()).run(arguments);
        // who reads us may have gone (counterpart … | head): a writer keeps such an error to itself
        out.flush();
        err.flush();
        System.exit(status);
    }

    /** What we read is UTF-8, and what we print of it is, too, whatever the locale. */
    private static PrintWriter utf8(OutputStream stream) {
        return new PrintWriter(stream, false, StandardCharsets.UTF_8);
    }
}
