package dev.counterpart.model.load;

import static org.assertj.core.api.Assertions.assertThat;

import dev.counterpart.model.diagnostic.Diagnostic;
import dev.counterpart.model.diagnostic.Diagnostics;
import dev.counterpart.model.diagnostic.Loaded;
import dev.counterpart.model.resolve.SchemaReader;
import dev.counterpart.model.schema.SchemaDialect;
import dev.counterpart.model.schema.SchemaId;
import dev.counterpart.model.schema.SchemaIndex;
import dev.counterpart.model.schema.bundle.SchemaBundler;
import dev.counterpart.model.tree.JsonPointer;
import dev.counterpart.model.tree.JsonTreeWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SchemaBundlerTest {

    @TempDir
    private Path folder;

    @Test
    void whatLiesOutsideComesIntoDefs() throws IOException {
        assertThat(bundle(
                        "a/order.json",
                        "",
                        Map.of("a/order.json", """
                        {"$id": "https://acme.test/order", "title": "Order",
                         "properties": {
                           "own": {"$ref": "#/$defs/own"}, "anchored": {"$ref": "#own"},
                           "item": {"$ref": "../b/item.json", "description": "an item"},
                           "again": {"items": {"$ref": "../b/item.json#"}},
                           "flag": {"$ref": "../b/flags.yml#/any"},
                           "const": {"const": {"$ref": "../b/item.json"}}},
                         "$defs": {"own": {"$anchor": "own", "minimum": 2.50}, "Item": false}}""", "b/item.json", """
                        {"$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://acme.test/item",
                         "title": "Item", "properties": {"parent": {"$ref": "#"}, "order": {"$ref": "../a/order.json"},
                         "sku": {"$ref": "#/$defs/sku no"}}, "$defs": {"sku no": {"$id": "s", "type": "string"}}}""", "b/flags.yml", "any: true\n")))
                .isEqualTo("""
                        {"$id":"https://acme.test/order","title":"Order","properties":{\
                        "own":{"$ref":"#/$defs/own"},"anchored":{"$ref":"#own"},\
                        "item":{"$ref":"#/$defs/Item-2","description":"an item"},\
                        "again":{"items":{"$ref":"#/$defs/Item-2"}},\
                        "flag":{"$ref":"#/$defs/any"},\
                        "const":{"const":{"$ref":"../b/item.json"}}},\
                        "$defs":{"own":{"$anchor":"own","minimum":2.50},"Item":false,\
                        "Item-2":{"title":"Item","properties":{"parent":{"$ref":"#/$defs/Item-2"},\
                        "order":{"$ref":"#"},"sku":{"$ref":"#/$defs/sku_no"}}},\
                        "any":{},\
                        "sku_no":{"type":"string"}}}""");
    }

    @Test
    void aSchemaInsideADocumentBecomesADocument() throws IOException {
        assertThat(bundle("a.json", "/payload", Map.of("a.json", """
                        {"payload": {"items": {"$ref": "#/payload"}, "contains": {"$ref": "#/payload/$defs/x"},
                                     "not": {"$ref": "#/other"}, "$defs": {"x": true}},
                         "other": false}"""))).isEqualTo("""
                        {"items":{"$ref":"#"},"contains":{"$ref":"#/$defs/x"},"not":{"$ref":"#/$defs/other"},\
                        "$defs":{"x":true,"other":{"not":{}}}}""");
    }

    @Test
    void insideAnotherIdReferencesAreWrittenFromTheRoot() throws IOException {
        assertThat(bundle("a.json", "", Map.of("a.json", """
                        {"$ref": "inner", "$defs": {"in": {"$id": "inner", "items": {"$ref": "#"}, "not": {"$ref": "b.json"}}}}""", "b.json", "{\"type\": \"null\"}")))
                .isEqualTo("""
                        {"$ref":"#/$defs/in","$defs":{"in":{"items":{"$ref":"#/$defs/in"},"not":{"$ref":"#/$defs/b"}},\
                        "b":{"type":"null"}}}""");
    }

    @Test
    void inAnEarlierDraftWhatIsOutsideComesIntoDefinitions() throws IOException {
        assertThat(bundle(
                        SchemaDialect.DRAFT_4,
                        "a.json",
                        "/x/payload",
                        Map.of("a.json", """
                        {"x": {"payload": {"items": [{"$ref": "#/x/payload"}, {"$ref": "b.json", "minimum": 1}],
                               "exclusiveMinimum": true, "minimum": 1, "not": {"$ref": "#/definitions/c"}}},
                         "definitions": {"c": {"id": "#c", "enum": [{"id": "d"}]}}}""", "b.json", "{\"id\": \"b\", \"type\": \"null\"}")))
                .isEqualTo("""
                        {"$schema":"http://json-schema.org/draft-04/schema#",\
                        "items":[{"$ref":"#"},{"$ref":"#/definitions/b","minimum":1}],\
                        "exclusiveMinimum":true,"minimum":1,"not":{"$ref":"#/definitions/c"},\
                        "definitions":{"b":{"type":"null"},"c":{"enum":[{"id":"d"}]}}}""");
    }

    @Test
    void severalDialectsAreWrittenInTheNewest() throws IOException {
        assertThat(bundle("a.json", "", Map.of("a.json", """
                        {"$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://acme.test/a",
                         "properties": {"four": {"$ref": "four.json"}, "seven": {"$ref": "seven.json#/definitions/x"},
                                        "own": {"$ref": "#/$defs/own"}, "all": {"$ref": "#"}},
                         "$defs": {"own": true}, "x-kept": 1}""", "four.json", """
                        {"$schema": "http://json-schema.org/draft-04/schema#", "const": 1, "colour": "red",
                         "items": [{}, {"$ref": "#", "type": "null"}], "additionalItems": false,
                         "minimum": 1, "exclusiveMinimum": true, "maximum": 2, "exclusiveMaximum": false}""", "seven.json", """
                        {"$schema": "http://json-schema.org/draft-07/schema#",
                         "definitions": {"x": {"dependencies": {"a": ["b"], "c": {"$ref": "a.json"}},
                                               "additionalItems": false, "if": {"items": [true]}}}}""")))
                .isEqualTo("""
                        {"properties":{"four":{"$ref":"#/$defs/four"},"seven":{"$ref":"#/$defs/x"},\
                        "own":{"$ref":"#/$defs/own"},"all":{"$ref":"#"}},"x-kept":1,\
                        "$defs":{"four":{"colour":"red","prefixItems":[{},{"$ref":"#/$defs/four"}],"items":false,\
                        "exclusiveMinimum":1,"maximum":2},\
                        "x":{"dependentRequired":{"a":["b"]},"dependentSchemas":{"c":{"$ref":"#"}},\
                        "if":{"prefixItems":[true]}},\
                        "own":{}}}""");
    }

    private String bundle(String document, String pointer, Map<String, String> files) throws IOException {
        return bundle(SchemaDialect.DRAFT_2020_12, document, pointer, files);
    }

    private String bundle(SchemaDialect dialect, String document, String pointer, Map<String, String> files)
            throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        Diagnostics diagnostics = new Diagnostics();
        CatalogFiles documents = CatalogFiles.list(folder, "s", LoadOptions.DEFAULT, diagnostics);
        SchemaReader reader = new SchemaReader(documents, diagnostics);
        SchemaId root = documents
                .find("s/" + document)
                .root()
                .flatMap(tree -> JsonPointer.find(tree, pointer))
                .flatMap(node -> reader.add(node, dialect))
                .orElseThrow();
        SchemaIndex schemas = reader.read();
        assertThat(diagnostics.sorted()).noneMatch(Diagnostic::isError);

        String bundled = JsonTreeWriter.compact(SchemaBundler.bundle(schemas.get(root), schemas));

        Loaded<SchemaDocument> readBack = SchemaLoader.load("bundled.json", bundled);
        assertThat(readBack.hasErrors()).isFalse();
        return bundled;
    }
}
