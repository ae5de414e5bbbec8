package dev.counterpart.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Calls the program in a folder of its own, in which some contracts lie. */
abstract class ProgramCalls {

    @TempDir
    Path folder;

    final StringWriter out = new StringWriter();
    final StringWriter err = new StringWriter();
    String input = "";

    @BeforeEach
    void contracts() throws IOException {
        write("good.json", "{\"$id\": \"good\", \"title\": \"Good\", \"type\": \"object\"}\n");
        write("wide.json", "{\"title\": \"Wide\", \"type\": [\"object\", \"null\"]}\n");
        write("broken.json", "{\n  \"type\": \"object\",\n  \"minProperties\": \"1\"\n}\n");
    }

    static String orders(String address) {
        return """
                asyncapi: 3.0.0
                info: { title: Orders, version: 1.0.0 }
                channels:
                  events: { address: "%s", messages: { placed: { payload: { type: object } } } }
                operations:
                  tell: { action: send, channel: { $ref: "#/channels/events" } }
                """.formatted(address);
    }

    void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    int run(String... arguments) {
        return new Program(folder, new StringReader(input), new PrintWriter(out), new PrintWriter(err), false)
                .run(arguments);
    }
}
