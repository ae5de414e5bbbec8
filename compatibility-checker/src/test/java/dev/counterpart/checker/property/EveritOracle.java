package dev.counterpart.checker.property;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.everit.json.schema.Schema;
import org.everit.json.schema.SchemaException;
import org.everit.json.schema.ValidationException;
import org.everit.json.schema.loader.SchemaLoader;
import org.json.JSONArray;
import org.json.JSONException;
import org.json.JSONObject;
import org.json.JSONTokener;
import tools.jackson.databind.JsonNode;

/**
 * A second validator, for the drafts that it knows: 4, 6 and 7. It asserts formats always, so they are left out, and it is not asked where it
 * is known to be wrong; {@code JudgeTest} shows each case:
 *
 * <ul>
 *   <li>{@code 1.0} is no integer to it in drafts 6 and 7, and inside an array it does not equal {@code 1};
 *   <li>in a value to compare with, a member that is {@code null} counts as none;
 *   <li>a JSON pointer with an empty token leads it elsewhere;
 *   <li>the end of a pattern matches before a line's end, too.
 * </ul>
 */
final class EveritOracle {

    private static final Pattern FRACTION = Pattern.compile("[0-9][.eE]");
    private static final Pattern WHOLE_FRACTION = Pattern.compile("[0-9][.]0*[^0-9]");
    private static final Pattern NULL_MEMBER = Pattern.compile("\":null");
    private static final Pattern EMPTY_TOKEN = Pattern.compile("\"\\$ref\":\"#/([^\"]*/)?(/[^\"]*)?\"");

    private static final Pattern LINE_END = Pattern.compile("\\\\[nru]|[\u0085\u2028\u2029]");

    private EveritOracle() {}

    /** What it has against a witness, if anything. */
    static Optional<String> objection(Pair pair, String witness) {
        Optional<Boolean> written = ask(pair.writer(), witness);
        Optional<Boolean> read = ask(pair.reader(), witness);
        if (written.isPresent() && !written.get()) {
            return Optional.of("everit: the writer does not write " + witness + "\n" + pair);
        }
        return read.isPresent() && read.get()
                ? Optional.of("everit: the reader does not refuse " + witness + "\n" + pair)
                : Optional.empty();
    }

    /** Empty where it can't say, or is not to be trusted. */
    static Optional<Boolean> ask(JsonNode schema, String document) {
        String text = Json.print(schema);
        boolean misreads = FRACTION.matcher(document).find()
                || LINE_END.matcher(document).find()
                || WHOLE_FRACTION.matcher(text).find()
                || NULL_MEMBER.matcher(text).find()
                || EMPTY_TOKEN.matcher(text).find();
        return misreads ? Optional.empty() : accepts(schema, document);
    }

    /** Empty where it can't read the schema. */
    static Optional<Boolean> accepts(JsonNode schema, String document) {
        if (!schema.isObject() || !schema.path("$schema").asString("").contains("/draft-0")) {
            return Optional.empty();
        }
        JsonNode bare = schema.deepCopy();
        Subschemas.all(bare).forEach(inner -> inner.remove("format"));
        try {
            Schema loaded = SchemaLoader.builder()
                    .schemaClient(EveritOracle::unreachable)
                    .schemaJson(new JSONObject(new JSONTokener(Json.print(bare))))
                    .build()
                    .load()
                    .build();
            loaded.validate(((JSONArray) new JSONTokener("[" + document + "]").nextValue()).get(0));
            return Optional.of(true);
        } catch (ValidationException refused) {
            return Optional.of(false);
        } catch (SchemaException | JSONException | UncheckedIOException unreadable) {
            return Optional.empty();
        }
    }

    /** It would ask the network. */
    private static InputStream unreachable(String url) {
        throw new UncheckedIOException(new IOException(url));
    }
}
