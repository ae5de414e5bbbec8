package dev.counterpart.model.load;

import static org.assertj.core.api.Assertions.assertThat;

import dev.counterpart.model.diagnostic.Diagnostic;
import dev.counterpart.model.diagnostic.Loaded;
import dev.counterpart.model.schema.Keyword;
import dev.counterpart.model.schema.ObjectSchema;
import dev.counterpart.model.schema.Reference;
import dev.counterpart.model.schema.Schema;
import dev.counterpart.model.schema.SchemaDialect;
import dev.counterpart.model.schema.SchemaId;
import dev.counterpart.model.schema.keyword.Format;
import dev.counterpart.model.schema.keyword.Type;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a schema means depends on its dialect: which words it has, what names a schema, what {@code $ref} hides. */
final class DialectsTest {

    private static final String REMOTES = "https://acme.test/";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            DRAFT_4       | {"id": "https://acme.test/a", "definitions": {"x": {"id": "#foo"}}, "not": {"$ref": "#foo"}} | /definitions/x
            DRAFT_4       | {"id": "https://acme.test/a", "definitions": {"x": {"id": "b"}}, "not": {"$ref": "https://acme.test/b"}} | /definitions/x
            DRAFT_4       | {"enum": [{"id": "#foo"}], "definitions": {"x": {"id": "#foo"}}, "not": {"$ref": "#foo"}} | /definitions/x
            DRAFT_4       | {"definitions": {"x": {"id": "b", "definitions": {"y": {"$ref": "#/x-z"}}, "x-z": {}}}, "not": {"$ref": "b#/x-z"}} | /definitions/x/x-z
            DRAFT_6       | {"definitions": {"x": {"$id": "#foo"}}, "not": {"$ref": "#foo"}} | /definitions/x
            DRAFT_7       | {"definitions": {"x": {"$id": "https://acme.test/b#foo"}}, "not": {"$ref": "https://acme.test/b#foo"}} | /definitions/x
            DRAFT_7       | {"$id": "https://acme.test/b", "definitions": {"x": {"$id": "c"}, "y": {"$id": "https://acme.test/d/c"}}, "not": {"$id": "https://acme.test/d/", "$ref": "c"}} | /definitions/x
            DRAFT_2019_09 | {"$defs": {"x": {"$anchor": "foo"}}, "not": {"$ref": "#foo"}} | /$defs/x
            DRAFT_2019_09 | {"$id": "https://acme.test/b", "$defs": {"x": {"$id": "d/c"}, "y": {"$id": "c"}}, "not": {"$id": "d/", "$ref": "c"}} | /$defs/x
            DRAFT_2019_09 | {"$defs": {"x": {"$id": "/abs/x", "$defs": {"y": {}}}}, "not": {"$ref": "/abs/x#/$defs/y"}} | /$defs/x/$defs/y
            DRAFT_2020_12 | {"$id": "urn:uuid:deadbeef-1234-00ff-ff00-4321feebdaed", "$defs": {"x": {}}, "not": {"$ref": "urn:uuid:deadbeef-1234-00ff-ff00-4321feebdaed#/$defs/x"}} | /$defs/x
            DRAFT_2020_12 | {"const": {"$id": "c"}, "$defs": {"x": {"$id": "c"}}, "not": {"$ref": "c"}} | /$defs/x
            DRAFT_2020_12 | {"x-own": {"$id": "c"}, "$defs": {"x": {"$id": "c"}}, "not": {"$ref": "c"}} | /$defs/x
            DRAFT_2020_12 | {"x-own": [{"deep": {"type": "null"}}], "not": {"$ref": "#/x-own/0/deep"}} | /x-own/0/deep
            DRAFT_2020_12 | {"$dynamicAnchor": "node", "not": {"items": {"$dynamicRef": "#node"}, "$ref": "#/$defs/x"}, "$defs": {"x": {}}} | /$defs/x
            OPENAPI_3_0   | {"properties": {"a": {"type": "string"}}, "not": {"$ref": "#/properties/a", "type": 1}} | /properties/a
            """)
    void aReferenceIsResolvedAsItsDialectSays(SchemaDialect dialect, String schema, String target) {
        SchemaDocument document = clean(schema, dialect);

        Schema not = document.schemas().get(new SchemaId("s.json", "/not"));
        Reference reference = ((ObjectSchema) not).reference().orElseThrow();

        assertThat(reference.target()).isEqualTo(new SchemaId("s.json", target));
        assertThat(document.schemas().find(reference.target())).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "http://json-schema.org/draft-04/schema#",
        "http://json-schema.org/draft-06/schema#",
        "http://json-schema.org/draft-07/schema#",
        "https://json-schema.org/draft/2019-09/schema",
        "https://json-schema.org/draft/2020-12/schema",
        "https://json-schema.org/draft/2020-12/meta/format-assertion"
    })
    void thePublishedMetaSchemasAreBuiltIn(String uri) {
        SchemaDocument document = clean("{\"$ref\": \"" + uri + "\"}", SchemaDialect.DRAFT_2020_12);

        assertThat(document.schemas().dereference(document.root()).id().document())
                .isEqualTo(uri.replace("#", ""));
    }

    @Test
    void aDocumentWithoutDialectIsReadInThatOfWhoRefersToIt() throws IOException {
        Files.writeString(folder.resolve("pair.json"), "{\"items\": [{\"$ref\": \"four.json#/definitions/a\"}, {}]}");
        Files.writeString(folder.resolve("four.json"), """
                {"$schema": "http://json-schema.org/draft-04/schema#", "definitions": {"a": {"minimum": 1, "exclusiveMinimum": true}}}""");
        Loaded<SchemaDocument> loaded = load("{\"$ref\": \"https://acme.test/pair.json\"}", SchemaDialect.DRAFT_7);

        assertThat(loaded.diagnostics()).isEmpty();
        assertThat(loaded.value().schemas().all())
                .filteredOn(ObjectSchema.class::isInstance)
                .extracting(schema ->
                        schema.id().toString().replace(folder + "/", "") + " " + ((ObjectSchema) schema).dialect())
                .containsExactlyInAnyOrder(
                        "s.json# DRAFT_7",
                        "pair.json# DRAFT_7",
                        "pair.json#/items/0 DRAFT_7",
                        "pair.json#/items/1 DRAFT_7",
                        "four.json#/definitions/a DRAFT_4");
    }

    @Test
    void aMetaSchemaSaysWhichVocabulariesCount() throws IOException {
        Files.writeString(folder.resolve("meta.json"), """
                {"$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://acme.test/meta.json",
                 "$vocabulary": {"https://json-schema.org/draft/2020-12/vocab/core": true,
                                 "https://json-schema.org/draft/2020-12/vocab/applicator": true,
                                 "https://acme.test/vocab/money": false}}""");
        Loaded<SchemaDocument> loaded = load("""
                {"$schema": "https://acme.test/meta.json", "properties": {"a": {"minimum": 1}}}""", SchemaDialect.DRAFT_7);

        assertThat(loaded.diagnostics()).extracting(Diagnostic::format).containsExactly("""
                s.json:1:65: warning: "minimum" belongs to a vocabulary that the meta-schema leaves out, and constrains nothing [unknown-keyword]
                    hint: list the vocabulary in the meta-schema's "$vocabulary\"""");
        ObjectSchema root = (ObjectSchema) loaded.value().root();
        assertThat(root.dialect()).isEqualTo(SchemaDialect.DRAFT_2020_12);
        assertThat(root.keywords()).extracting(Keyword::name).containsExactly("$schema", "properties");
    }

    @ParameterizedTest
    @CsvSource({
        "2020-12, format-annotation, true, false",
        "2020-12, format-assertion, true, true",
        "2020-12, format-assertion, false, true",
        "2019-09, format, true, true",
        "2019-09, format, false, false"
    })
    void aMetaSchemaSaysWhetherFormatsAreAsserted(String draft, String vocabulary, boolean required, boolean asserted)
            throws IOException {
        Files.writeString(folder.resolve("meta.json"), """
                {"$schema": "https://json-schema.org/draft/%1$s/schema", "$id": "https://acme.test/meta.json",
                 "$vocabulary": {"https://json-schema.org/draft/%1$s/vocab/core": true,
                                 "https://json-schema.org/draft/%1$s/vocab/%2$s": %3$s}}""".formatted(draft, vocabulary, required));
        ObjectSchema root = (ObjectSchema)
                load("{\"$schema\": \"https://acme.test/meta.json\", \"format\": \"date\"}", SchemaDialect.DRAFT_7)
                        .value()
                        .root();

        assertThat(root.keyword(Format.class))
                .hasValueSatisfying(format -> assertThat(format.asserted()).isEqualTo(asserted));
    }

    @Test
    void aVocabularyThatIsRequiredAndUnknownIsAnError() throws IOException {
        Files.writeString(folder.resolve("meta.json"), """
                {"$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://acme.test/meta.json",
                 "$vocabulary": {"https://json-schema.org/draft/2020-12/vocab/core": true,
                                 "https://acme.test/vocab/money": true}}""");
        Loaded<SchemaDocument> loaded =
                load("{\"$schema\": \"https://acme.test/meta.json\", \"title\": \"T\"}", SchemaDialect.DRAFT_7);

        assertThat(loaded.diagnostics()).extracting(Diagnostic::rule).contains("unsupported-dialect");
        assertThat(loaded.value().root()).isInstanceOf(ObjectSchema.class);
    }

    @Test
    void aMetaSchemaThatDescribesItselfIsRead() throws IOException {
        Files.writeString(folder.resolve("own.json"), "{\"$schema\": \"https://acme.test/own.json\"}");

        Loaded<SchemaDocument> loaded =
                load("{\"$schema\": \"https://acme.test/own.json\", \"minimum\": 1}", SchemaDialect.DRAFT_6);

        assertThat(loaded.diagnostics()).isEmpty();
        assertThat(((ObjectSchema) loaded.value().root()).dialect()).isEqualTo(SchemaDialect.DRAFT_6);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            https://acme.test/a.json             |
            https://acme.test/b/../a.json        |
            https://acme.test/none.json          | there is no file
            https://acme.test/../a.json          | it leaves the folder that is read
            https://acme.test/%2e%2e/secret.json | it leaves the folder that is read
            https://acme.test/link.json          | there is no file
            https://elsewhere.test/a.json        | no schema here has that "$id"
            """)
    void aMappingIsReadAndNothingBesideIt(String reference, String problem) throws IOException {
        Path mapped = Files.createDirectory(folder.resolve("mapped"));
        Files.writeString(mapped.resolve("a.json"), "{\"type\": \"null\"}");
        Files.writeString(folder.resolve("secret.json"), "{}");
        Files.createSymbolicLink(mapped.resolve("link.json"), folder.resolve("secret.json"));

        Loaded<SchemaDocument> loaded = SchemaLoader.load(
                "s.json", "{\"$ref\": \"" + reference + "\"}", LoadOptions.DEFAULT.withMapping(REMOTES, mapped));

        if (problem == null) {
            assertThat(loaded.diagnostics()).isEmpty();
        } else {
            assertThat(loaded.diagnostics()).singleElement().satisfies(diagnostic -> {
                assertThat(diagnostic.rule()).isEqualTo("dangling-ref");
                assertThat(diagnostic.message()).contains(problem);
            });
        }
    }

    @Test
    void aMappingWithoutASlashCoversWhatLiesBelowAndNoOther() throws IOException {
        Files.writeString(folder.resolve("a.json"), "{}");
        LoadOptions options = LoadOptions.DEFAULT.withMapping("https://acme.test/s", folder);

        assertThat(SchemaLoader.load("s.json", "{\"$ref\": \"https://acme.test/s/a.json\"}", options)
                        .diagnostics())
                .isEmpty();
        assertThat(SchemaLoader.load("s.json", "{\"$ref\": \"https://acme.test/s//a.json\"}", options)
                        .diagnostics())
                .isEmpty();
        assertThat(SchemaLoader.load("s.json", "{\"$ref\": \"https://acme.test/sa.json\"}", options)
                        .diagnostics())
                .extracting(Diagnostic::rule)
                .containsExactly("dangling-ref");
    }

    @Test
    void aMappingToNowhereIsSaid() {
        Loaded<SchemaDocument> loaded = SchemaLoader.load(
                "s.json",
                "{\"$ref\": \"https://acme.test/a.json\"}",
                LoadOptions.DEFAULT.withMapping(REMOTES, folder.resolve("nowhere")));

        assertThat(loaded.diagnostics())
                .extracting(Diagnostic::rule)
                .containsExactlyInAnyOrder("missing-file", "dangling-ref");
    }

    @Test
    void nullableOfOpenApiIsAmongTheTypes() {
        ObjectSchema root =
                (ObjectSchema) clean("{\"type\": \"string\", \"nullable\": true}", SchemaDialect.OPENAPI_3_0)
                        .root();

        assertThat(root.keyword(Type.class).orElseThrow().types()).hasSize(2);
        assertThat(root.has(dev.counterpart.model.schema.keyword.Nullable.class))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            DRAFT_4       | {"properties": {"a": true}}              | not-a-schema
            DRAFT_2019_09 | {"$id": "#foo"}                          | invalid-keyword-value
            DRAFT_2020_12 | {"items": [{}]}                          | invalid-keyword-value
            OPENAPI_3_0   | {"items": [{}]}                          | invalid-keyword-value
            DRAFT_7       | {"definitions": {"a": {"$id": "#x"}, "b": {"$id": "#x"}}} | duplicate-schema-id
            """)
    void whatAnotherDialectAllowsIsRefused(SchemaDialect dialect, String schema, String rule) {
        assertThat(load(schema, dialect).diagnostics())
                .extracting(Diagnostic::rule)
                .containsExactly(rule);
    }

    private SchemaDocument clean(String schema, SchemaDialect dialect) {
        Loaded<SchemaDocument> loaded = load(schema, dialect);
        assertThat(loaded.diagnostics()).isEqualTo(List.of());
        return loaded.value();
    }

    private Loaded<SchemaDocument> load(String schema, SchemaDialect dialect) {
        return SchemaLoader.load("s.json", schema, dialect, LoadOptions.DEFAULT.withMapping(REMOTES, folder));
    }
}
