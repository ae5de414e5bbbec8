package dev.counterpart.cli;

import dev.counterpart.checker.batch.CompareBatch;
import dev.counterpart.checker.batch.DialectNames;
import dev.counterpart.checker.containment.Options;
import dev.counterpart.checker.containment.Verdict;
import dev.counterpart.checker.gate.GateReport;
import dev.counterpart.checker.language.FormatUse;
import dev.counterpart.checker.profile.CompatibilityProfile;
import dev.counterpart.checker.profile.Profiles;
import dev.counterpart.checker.proof.Side;
import dev.counterpart.checker.report.ComparisonJson;
import dev.counterpart.checker.report.ComparisonText;
import dev.counterpart.checker.report.JsonReport;
import dev.counterpart.checker.report.SchemaComparison;
import dev.counterpart.checker.report.TextReport;
import dev.counterpart.model.load.LoadOptions;
import dev.counterpart.model.load.SchemaDocument;
import dev.counterpart.model.print.Ink;
import dev.counterpart.model.print.Sources;
import dev.counterpart.model.schema.SchemaDialect;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code counterpart compare}: two JSON Schemas, as sets of documents; or two AsyncAPI documents, as the gate does. */
@Command(
        name = "compare",
        description = "Is every document of one JSON Schema accepted by another? A proof, or a document that is not."
                + " And of two AsyncAPI documents: does the new one break who relies on the old one?",
        customSynopsis = {"counterpart compare [OPTIONS] OLD NEW", "counterpart compare [OPTIONS] --batch"})
final class CompareCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(
            arity = "0..*",
            paramLabel = "OLD NEW",
            description = "The schema that documents were written by, and the one that they are read by;"
                    + " or two AsyncAPI documents. One may be -, standard input.")
    private List<String> schemas = List.of();

    @Option(
            names = "--batch",
            description = "Answers questions from standard input, one a line: {\"id\": …, \"old\": …, \"new\": …}.")
    private boolean batch;

    @Option(
            names = "--profile",
            paramLabel = "PROFILE",
            defaultValue = "",
            description = "What compatible means: strict (unless told), tolerant-reader (unless told, for AsyncAPI"
                    + " documents), defaults-fill-required, formats-asserted or confluent.")
    private String profile = "";

    @Option(
            names = "--assert-formats",
            description = "Formats refuse what does not keep to them: uuid, date, date-time.")
    private boolean assertFormats;

    @Option(
            names = "--dialect",
            paramLabel = "DIALECT",
            defaultValue = "2020-12",
            description = "What schemas without $schema are written in: draft-04, draft-06, draft-07, 2019-09,"
                    + " 2020-12 (unless told), asyncapi, openapi-3.0, or a URI.")
    private String dialect = "2020-12";

    @Option(
            names = "--root",
            paramLabel = "DIR",
            description = "References from files below DIR stay inside it; otherwise inside the file's own folder.")
    private List<String> roots = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text or json; text unless told.")
    private String format = "text";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            defaultValue = "",
            description = "Where the report goes instead.")
    private String output = "";

    @Mixin
    private LoadingOptions loading = new LoadingOptions();

    @Mixin
    private ColourOption colour = new ColourOption();

    CompareCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        CompatibilityProfile asked = ProfileOption.named(profile.isEmpty() ? "strict" : profile);
        Options options = Options.strict().withFormats(assertFormats ? FormatUse.ASSERTED : FormatUse.ANNOTATION);
        SchemaDialect written = DialectNames.find(dialect)
                .orElseThrow(() -> new WrongCallException("there is no dialect \"" + dialect + "\"; the dialects are "
                        + DialectNames.all() + ", or their URIs"));
        LoadOptions reading = loading.options(terminal);
        if (batch) {
            return answerAll(new CompareBatch(asked, options, written, reading));
        }
        if (schemas.size() != 2) {
            throw new WrongCallException("two schemas are compared, OLD and NEW; "
                    + switch (schemas.size()) {
                        case 0 -> "none is";
                        case 1 -> "one is";
                        default -> schemas.size() + " are";
                    }
                    + " named");
        }
        if (schemas.get(0).equals(PipedTexts.STANDARD_INPUT) && schemas.get(1).equals(PipedTexts.STANDARD_INPUT)) {
            throw new WrongCallException("standard input holds one of OLD and NEW, not both");
        }
        if (!format.equals("text") && !format.equals("json")) {
            throw new WrongCallException("there is no format \"" + format + "\"; the formats are text, json");
        }
        PipedTexts piped = new PipedTexts(terminal, reading.limits());
        AsyncApiFiles documents = new AsyncApiFiles(terminal, piped, reading);
        if (documents.areNamed(schemas.get(0), schemas.get(1))) {
            if (!roots.isEmpty() || assertFormats) {
                throw new WrongCallException("two AsyncAPI documents are compared as \"check\" does: without "
                        + (assertFormats ? "--assert-formats" : "--root"));
            }
            return deliver(
                    documents.compare(
                            schemas.get(0), schemas.get(1), profile.isEmpty() ? Profiles.TOLERANT_READER : asked),
                    piped.with(terminal.sources()));
        }
        SchemaFiles files = new SchemaFiles(terminal, piped, roots, written, reading);
        SchemaComparison comparison = SchemaComparison.of(
                PipedTexts.shown(schemas.get(0)),
                PipedTexts.shown(schemas.get(1)),
                asked,
                side(files.read(schemas.get(0))),
                side(files.read(schemas.get(1))),
                options);
        Ink ink = output.isEmpty() && colour.wanted(terminal) ? Ink.ANSI : Ink.NONE;
        terminal.deliver(
                format.equals("json")
                        ? ComparisonJson.of(comparison)
                        : ComparisonText.of(comparison, piped.with(terminal.sources()), ink),
                output);
        return comparison.verdict() instanceof Verdict.Compatible ? ExitStatus.FINE : ExitStatus.FINDINGS;
    }

    private int deliver(GateReport report, Sources sources) {
        terminal.deliver(format.equals("json") ? JsonReport.of(report) : TextReport.of(report, sources), output);
        return report.passes() ? ExitStatus.FINE : ExitStatus.FINDINGS;
    }

    private int answerAll(CompareBatch questions) throws IOException {
        if (!schemas.isEmpty()) {
            throw new WrongCallException(
                    "--batch reads its schemas from standard input; " + schemas.get(0) + " is named beside it");
        }
        if (!output.isEmpty() || !format.equals("text") || !roots.isEmpty()) {
            throw new WrongCallException("--batch answers on standard output, in JSON, what is asked without files:"
                    + " it goes without --output, --format and --root");
        }
        return questions.run(terminal.in(), terminal.out()) ? ExitStatus.FINE : ExitStatus.WRONG_CALL;
    }

    private static Side side(SchemaDocument document) {
        return new Side(document.root(), document.schemas());
    }
}
