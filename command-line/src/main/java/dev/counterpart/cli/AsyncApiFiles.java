package dev.counterpart.cli;

import dev.counterpart.checker.gate.Baseline;
import dev.counterpart.checker.gate.Gate;
import dev.counterpart.checker.gate.GateReport;
import dev.counterpart.checker.profile.CompatibilityProfile;
import dev.counterpart.model.ContractSet;
import dev.counterpart.model.diagnostic.Loaded;
import dev.counterpart.model.load.LoadOptions;
import dev.counterpart.model.tree.Node;
import dev.counterpart.model.tree.ObjectNode;
import dev.counterpart.model.tree.TreeReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Compares two AsyncAPI documents that a call names, each with what it refers to in its folder. */
final class AsyncApiFiles {

    private final Terminal terminal;
    private final PipedTexts piped;
    private final LoadOptions options;

    AsyncApiFiles(Terminal terminal, PipedTexts piped, LoadOptions options) {
        this.terminal = terminal;
        this.piped = piped;
        this.options = options;
    }

    /** Whether both are AsyncAPI documents; one alone can't be compared with what is none. */
    boolean areNamed(String before, String after) throws IOException {
        boolean was = isAsyncApi(before);
        boolean is = isAsyncApi(after);
        if (was != is) {
            throw new WrongCallException(PipedTexts.shown(was ? before : after) + " is an AsyncAPI document, and "
                    + PipedTexts.shown(was ? after : before) + " is none");
        }
        return was;
    }

    private boolean isAsyncApi(String path) throws IOException {
        Loaded<Optional<Node>> tree = tree(path);
        if (tree.value().isEmpty()) {
            Contracts.refuse(PipedTexts.shown(path), tree.diagnostics(), terminal);
        }
        return tree.value()
                .filter(root -> root instanceof ObjectNode object
                        && object.member("asyncapi").isPresent())
                .isPresent();
    }

    private Loaded<Optional<Node>> tree(String path) throws IOException {
        String shown = PipedTexts.shown(path);
        Optional<String> text = piped.text(path);
        if (text.isPresent()) {
            return TreeReader.readText(shown, text.get(), options.limits());
        }
        Path file = terminal.existing(path);
        if (Files.isDirectory(file)) {
            throw new WrongCallException(path + " is a folder; two states of a catalog are compared by"
                    + " \"counterpart check NEW --against dir:OLD\"");
        }
        return TreeReader.read(shown, Files.readAllBytes(file), options.limits());
    }

    /** What the new document breaks; versions play no part. */
    GateReport compare(String before, String after, CompatibilityProfile profile) throws IOException {
        ContractSet was = contracts(before);
        ContractSet is = contracts(after);
        return Gate.compare(is, Baseline.of(PipedTexts.shown(before), was), profile);
    }

    private ContractSet contracts(String path) throws IOException {
        String shown = PipedTexts.shown(path);
        Optional<String> text = piped.text(path);
        return text.isPresent()
                ? Contracts.load(text.get(), shown, options, terminal)
                : Contracts.load(terminal.existing(path), shown, options, terminal);
    }
}
