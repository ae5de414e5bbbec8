package dev.counterpart.model.schema.keyword;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** The parts that 2019-09 and 2020-12 are made of; a meta-schema's {@code $vocabulary} picks among them (2020-12 core 8.1.2). */
public enum StandardVocabulary {
    CORE,
    APPLICATOR,
    UNEVALUATED,
    VALIDATION,
    META_DATA,
    FORMAT,
    CONTENT;

    private static final String DRAFT_2019_09 = "https://json-schema.org/draft/2019-09/vocab/";
    private static final String DRAFT_2020_12 = "https://json-schema.org/draft/2020-12/vocab/";

    /** In 2019-09 what is unevaluated was the applicators' business. */
    private static final Map<String, Set<StandardVocabulary>> BY_URI = Map.ofEntries(
            Map.entry(DRAFT_2019_09 + "core", EnumSet.of(CORE)),
            Map.entry(DRAFT_2019_09 + "applicator", EnumSet.of(APPLICATOR, UNEVALUATED)),
            Map.entry(DRAFT_2019_09 + "validation", EnumSet.of(VALIDATION)),
            Map.entry(DRAFT_2019_09 + "meta-data", EnumSet.of(META_DATA)),
            Map.entry(DRAFT_2019_09 + "format", EnumSet.of(FORMAT)),
            Map.entry(DRAFT_2019_09 + "content", EnumSet.of(CONTENT)),
            Map.entry(DRAFT_2020_12 + "core", EnumSet.of(CORE)),
            Map.entry(DRAFT_2020_12 + "applicator", EnumSet.of(APPLICATOR)),
            Map.entry(DRAFT_2020_12 + "unevaluated", EnumSet.of(UNEVALUATED)),
            Map.entry(DRAFT_2020_12 + "validation", EnumSet.of(VALIDATION)),
            Map.entry(DRAFT_2020_12 + "meta-data", EnumSet.of(META_DATA)),
            Map.entry(DRAFT_2020_12 + "format-annotation", EnumSet.of(FORMAT)),
            Map.entry(DRAFT_2020_12 + "format-assertion", EnumSet.of(FORMAT)),
            Map.entry(DRAFT_2020_12 + "content", EnumSet.of(CONTENT)));

    /**
     * Whether a vocabulary makes {@code format} refuse what does not keep to it (2020-12 validation 7.2.2, 2019-09 validation 7.2).
     *
     * @param required whether the meta-schema requires the vocabulary
     */
    public static boolean assertsFormats(String uri, boolean required) {
        return uri.equals(DRAFT_2020_12 + "format-assertion") || (required && uri.equals(DRAFT_2019_09 + "format"));
    }

    /** What a vocabulary's URI stands for; nothing, when it is none of these. */
    public static Set<StandardVocabulary> ofUri(String uri) {
        return BY_URI.getOrDefault(uri, Set.of());
    }
}
