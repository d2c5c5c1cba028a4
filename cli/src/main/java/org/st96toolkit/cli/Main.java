package org.st96toolkit.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.st96toolkit.core.InternalFailure;
import org.st96toolkit.validation.gate.ExitStatus;
import org.st96toolkit.validation.report.FindingText;
import org.st96toolkit.validation.report.Paint;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The {@code st96} command. */
@Command(
        name = "st96",
        mixinStandardHelpOptions = true,
        versionProvider = ToolkitVersion.class,
        synopsisSubcommandLabel = "COMMAND",
        description =
                "Converts patent documents between DOCX, WIPO ST.36 and WIPO ST.96, and proves that nothing was lost.",
        footerHeading = "%nExit status:%n",
        footer = {
            "  0  nothing at or above the severity of --fail-on (default: error)",
            "  1  findings",
            "  2  wrong usage",
            "  3  an input cannot be read, is not well-formed or is of no known kind",
            "  4  internal failure, or something asked for was not made",
            "Over many inputs 4 beats 3, and 3 beats 1.",
            "",
            "'st96 COMMAND --help' says more."
        })
public final class Main implements Runnable {

    @Spec
    private CommandSpec spec;

    private Main() {}

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "a command is missing");
    }

    /**
     * Runs the command and ends the virtual machine with its exit status.
     *
     * @param args the command line
     */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        // Looks for a terminal, and for NO_COLOR and its like.
        int status = run(args, new Console(System.in, out, err, CommandLine.Help.Ansi.AUTO.enabled()));
        out.flush();
        System.exit(status);
    }

    /** Runs the command on the streams given and returns its exit status: what {@link #main} does without its effects. */
    static int run(String[] args, Console console) {
        PrintStream out = console.out();
        PrintStream err = console.err();
        CommandLine command = new CommandLine(new Main())
                .addSubcommand(new ConvertCommand(console))
                .addSubcommand(new ValidateCommand(console))
                .addSubcommand(new InspectCommand(console))
                .addSubcommand(new MapCommand(console))
                .addSubcommand(new TemplateCommand(console))
                .addSubcommand(new ExplainCommand(console));
        // @name is an attribute here, not a file of further arguments.
        command.setExpandAtFiles(false);
        command.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
        command.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
        command.setParameterExceptionHandler(
                (wrong, arguments) -> usage(wrong.getCommandLine(), wrong.getMessage(), err));
        command.setExecutionExceptionHandler((failure, of, parsed) -> {
            if (failure instanceof WrongUsage) {
                return usage(of, failure.getMessage(), err);
            }
            err.println(
                    new FindingText(Locale.ENGLISH, false, Paint.NONE).line("st96", InternalFailure.finding(failure)));
            return ExitStatus.INCOMPLETE.code();
        });
        return command.execute(args);
    }

    private static int usage(CommandLine command, String message, PrintStream err) {
        String name = command.getCommandSpec().qualifiedName();
        err.println(name + ": " + message);
        err.println("Try '" + name + " --help'.");
        return ExitStatus.USAGE.code();
    }
}
