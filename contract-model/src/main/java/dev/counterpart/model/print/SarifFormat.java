package dev.counterpart.model.print;

import dev.counterpart.model.diagnostic.Diagnostic;
import dev.counterpart.model.diagnostic.Related;
import dev.counterpart.model.diagnostic.SourceLocation;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * For code scanning and editors: <a href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html">SARIF 2.1.0</a>. Each
 * rule that is found carries its page as help. A fingerprint names a result by rule, file and JSON Pointer, so that it stays the same
 * when lines move.
 */
public final class SarifFormat implements DiagnosticFormat {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    @Override
    public String name() {
        return "sarif";
    }

    @Override
    public String print(List<Diagnostic> diagnostics, Sources sources) {
        List<String> rules = List.copyOf(
                new TreeSet<>(diagnostics.stream().map(Diagnostic::rule).toList()));
        JsonText driver = new JsonText()
                .text("name", "Counterpart")
                .text("version", ToolVersion.text())
                .array("rules", rules.stream().map(SarifFormat::rule).toList());
        JsonText run = new JsonText()
                .object("tool", new JsonText().object("driver", driver))
                .text("columnKind", "utf16CodeUnits")
                .array(
                        "results",
                        diagnostics.stream()
                                .map(diagnostic -> result(diagnostic, rules.indexOf(diagnostic.rule()), sources))
                                .toList());
        return new JsonText().text("$schema", SCHEMA).text("version", "2.1.0").array("runs", List.of(run)) + "\n";
    }

    private static JsonText rule(String id) {
        JsonText rule = new JsonText().text("id", id);
        RulePages.find(id)
                .ifPresent(page -> rule.object("shortDescription", text(page.meaning()))
                        .object("help", text(page.text()).text("markdown", page.text())));
        return rule;
    }

    private static JsonText result(Diagnostic diagnostic, int ruleIndex, Sources sources) {
        JsonText result = new JsonText()
                .text("ruleId", diagnostic.rule())
                .number("ruleIndex", ruleIndex)
                .text("level", diagnostic.severity().word()) // SARIF has the same three words
                .object(
                        "message",
                        text(
                                diagnostic.hint().isEmpty()
                                        ? diagnostic.message()
                                        : diagnostic.message() + "\nhint: " + diagnostic.hint()))
                .array("locations", List.of(location(diagnostic.location(), sources)));
        if (!diagnostic.related().isEmpty()) {
            result.array(
                    "relatedLocations",
                    diagnostic.related().stream()
                            .map(related -> related(related, sources))
                            .toList());
        }
        return result.object("partialFingerprints", new JsonText().text("place/v1", fingerprint(diagnostic)));
    }

    private static JsonText related(Related related, Sources sources) {
        return location(related.location(), sources).object("message", text(related.message()));
    }

    private static JsonText location(SourceLocation location, Sources sources) {
        JsonText physical = new JsonText().object("artifactLocation", new JsonText().text("uri", uri(location.path())));
        if (location.line() > 0) {
            JsonText region = new JsonText()
                    .number("startLine", location.line())
                    .number("startColumn", Math.max(1, location.column()));
            Optional<Span> span = sources.line(location.path(), location.line())
                    .map(line -> Span.at(line, location.column(), location.path()));
            span.ifPresent(found -> region.number("endColumn", Math.max(found.end() + 1, location.column())));
            physical.object("region", region);
        }
        return new JsonText().object("physicalLocation", physical);
    }

    /** Relative paths stay relative: they are seen from where the tool was started, which is the repository in CI. */
    private static String uri(String path) {
        boolean drive = path.matches("[A-Za-z]:/.*");
        try {
            if (path.startsWith("/") || drive) {
                return new URI("file", "", drive ? "/" + path : path, null).toASCIIString();
            }
            boolean likeAScheme = path.split("/", 2)[0].contains(":");
            return new URI(null, null, likeAScheme ? "./" + path : path, null).toASCIIString();
        } catch (URISyntaxException noPath) {
            throw new IllegalArgumentException("the path of a document: " + path, noPath);
        }
    }

    private static String fingerprint(Diagnostic diagnostic) {
        String message = diagnostic.message().replaceAll("\\d+:\\d+", "");
        String key = String.join(
                "\n",
                diagnostic.rule(),
                diagnostic.location().path(),
                diagnostic.location().pointer(),
                message);
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    private static JsonText text(String text) {
        return new JsonText().text("text", text);
    }
}
