package dev.counterpart.cli;

import java.io.PrintWriter;
import java.io.Reader;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * A run of the program: arguments in, text out, an exit status. Nothing here ends the process, so tests call it like any function.
 */
final class Program {

    private final Terminal terminal;

    /**
     * @param workingFolder what relative paths are seen from
     * @param colours whether somebody looks who likes colours
     */
    Program(Path workingFolder, Reader in, PrintWriter out, PrintWriter err, boolean colours) {
        this.terminal = new Terminal(workingFolder, in, out, err, colours);
    }

    int run(String... arguments) {
        CounterpartCommand counterpart = new CounterpartCommand();
        try {
            return commands(counterpart).execute(arguments);
        } catch (Error unexpected) { // a stack or a heap that was too small
            return bug(unexpected, counterpart.verbose());
        } finally {
            terminal.flush();
        }
    }

    private CommandLine commands(CounterpartCommand counterpart) {
        CommandLine commands = new CommandLine(counterpart)
                .addSubcommand(new ValidateCommand(terminal))
                .addSubcommand(new CheckCommand(terminal))
                .addSubcommand(new ReviewCommand(terminal))
                .addSubcommand(new CompareCommand(terminal))
                .addSubcommand(new RulesCommand(terminal));
        commands.setOut(terminal.out())
                .setErr(terminal.err())
                .setColorScheme(CommandLine.Help.defaultColorScheme(
                        terminal.colours() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF))
                .setExecutionStrategy(Program::execute)
                .setParameterExceptionHandler((wrong, arguments) -> wrongCall(wrong))
                .setExecutionExceptionHandler((failed, command, arguments) -> {
                    if (failed instanceof WrongCallException wrong) {
                        return wrongCall(command.getCommandSpec().qualifiedName(), String.valueOf(wrong.getMessage()));
                    }
                    return bug(failed, counterpart.verbose());
                });
        return commands;
    }

    /** Who asks for help about what there is not is told that there is no such thing. */
    private static int execute(ParseResult parsed) {
        for (ParseResult part = parsed; part != null; part = part.subcommand()) {
            if (!part.unmatched().isEmpty()) {
                throw new UnmatchedArgumentException(part.commandSpec().commandLine(), part.unmatched());
            }
        }
        return new RunLast().execute(parsed);
    }

    private int wrongCall(ParameterException wrong) {
        String name = wrong.getCommandLine().getCommandSpec().qualifiedName();
        return wrongCall(name, wrong.getMessage() + "\n   " + name + " --help tells what there is");
    }

    private int wrongCall(String command, String message) {
        terminal.err().println(command + ": " + message);
        return ExitStatus.WRONG_CALL;
    }

    private int bug(Throwable unexpected, boolean verbose) {
        terminal.err()
                .println("counterpart: this is a bug: " + unexpected
                        + (verbose ? "" : "\n   please report it with what --verbose adds to this call"));
        if (verbose) {
            unexpected.printStackTrace(terminal.err());
        }
        return ExitStatus.WRONG_CALL;
    }
}
