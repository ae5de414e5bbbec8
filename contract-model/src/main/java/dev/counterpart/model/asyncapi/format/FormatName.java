package dev.counterpart.model.asyncapi.format;

import java.util.Arrays;
import java.util.Locale;

/**
 * The name of a schema format: a media type with a version, {@code application/vnd.apache.avro+json;version=1.9.0} (RFC 6838).
 *
 * @param type the media type in lower case, without a suffix {@code +json} or {@code +yaml}
 * @param version empty when there is none
 */
public record FormatName(String type, String version) {

    public static FormatName parse(String written) {
        String[] parts = written.toLowerCase(Locale.ROOT).split(";", -1);
        String version = Arrays.stream(parts)
                .skip(1)
                .map(String::strip)
                .filter(parameter -> parameter.startsWith("version="))
                .map(parameter -> parameter.substring("version=".length()).replace("\"", ""))
                .findFirst()
                .orElse("");
        return new FormatName(parts[0].strip().replaceFirst("\\+(json|yaml)$", ""), version);
    }
}
