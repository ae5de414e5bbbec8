package dev.counterpart.cli;

import dev.counterpart.model.print.ToolVersion;
import org.jspecify.annotations.NullUnmarked;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code counterpart} itself: it has commands, and says which. */
@Command(
        name = "counterpart",
        scope = ScopeType.INHERIT,
        mixinStandardHelpOptions = true,
        description = "Keeps both sides of a contract between services matched.",
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n",
        versionProvider = CounterpartCommand.Version.class,
        footer = {
            "",
            "Exit status: 0 nothing to object, 1 findings, 2 the input or the call is wrong.",
        })
@NullUnmarked // picocli fills the fields
final class CounterpartCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Option(names = "--verbose", scope = ScopeType.INHERIT, description = "Shows the trace of an unexpected error.")
    private boolean verbose;

    boolean verbose() {
        return verbose;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "a command is missing");
    }

    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            return new String[] {"counterpart " + ToolVersion.text()};
        }
    }
}
