package dev.counterpart.model.load;

import static org.assertj.core.api.Assertions.assertThat;

import dev.counterpart.model.diagnostic.Diagnostics;
import dev.counterpart.model.diagnostic.Loaded;
import dev.counterpart.model.resolve.SchemaReader;
import dev.counterpart.model.schema.SchemaBundler;
import dev.counterpart.model.schema.SchemaId;
import dev.counterpart.model.schema.SchemaIndex;
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

    private String bundle(String document, String pointer, Map<String, String> files) throws IOException {
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
                .flatMap(reader::add)
                .orElseThrow();
        SchemaIndex schemas = reader.read();
        assertThat(diagnostics.sorted()).isEmpty();

        String bundled = JsonTreeWriter.compact(SchemaBundler.bundle(schemas.get(root), schemas));

        Loaded<SchemaDocument> readBack = SchemaLoader.load("bundled.json", bundled);
        assertThat(readBack.diagnostics()).isEmpty();
        return bundled;
    }
}
