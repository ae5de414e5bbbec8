package dev.counterpart.cli;

import dev.counterpart.checker.gate.Baseline;
import dev.counterpart.checker.gate.Gate;
import dev.counterpart.checker.gate.GateReport;
import dev.counterpart.checker.profile.CompatibilityProfile;
import dev.counterpart.model.load.LoadOptions;
import dev.counterpart.model.tree.ObjectNode;
import dev.counterpart.model.tree.TreeReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares two AsyncAPI documents that a call names, each with what it refers to in its folder. */
final class AsyncApiFiles {

    private final Terminal terminal;
    private final LoadOptions options;

    AsyncApiFiles(Terminal terminal, LoadOptions options) {
        this.terminal = terminal;
        this.options = options;
    }

    /** Whether both are AsyncAPI documents; one alone can't be compared with what is none. */
    boolean areNamed(String before, String after) throws IOException {
        boolean was = isAsyncApi(before);
        boolean is = isAsyncApi(after);
        if (was != is) {
            throw new WrongCallException(
                    (was ? before : after) + " is an AsyncAPI document, and " + (was ? after : before) + " is none");
        }
        return was;
    }

    private boolean isAsyncApi(String path) throws IOException {
        Path file = terminal.existing(path);
        if (Files.isDirectory(file)) {
            throw new WrongCallException(path + " is a folder; two states of a catalog are compared by"
                    + " \"counterpart check NEW --against dir:OLD\"");
        }
        return TreeReader.read(path, Files.readAllBytes(file), options.limits())
                .value()
                .filter(root -> root instanceof ObjectNode object
                        && object.member("asyncapi").isPresent())
                .isPresent();
    }

    /** What the new document breaks; versions play no part. */
    GateReport compare(String before, String after, CompatibilityProfile profile) {
        Baseline.Search search = Baseline.directory(terminal.existing(before), Terminal.displayed(before), options);
        if (search instanceof Baseline.Unreachable unreachable) {
            Contracts.refuse(before, unreachable.diagnostics(), terminal);
            throw new WrongCallException("nothing was compared: " + unreachable.reason());
        }
        return Gate.compare(
                Contracts.load(terminal.existing(after), Terminal.displayed(after), options, terminal),
                ((Baseline.Reached) search).baseline(),
                profile);
    }
}
