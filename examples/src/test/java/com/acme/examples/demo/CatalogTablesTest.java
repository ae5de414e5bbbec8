package com.acme.examples.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.counterpart.model.ContractSet;
import dev.counterpart.model.catalog.Container;
import dev.counterpart.model.load.CatalogLoader;
import dev.counterpart.model.tree.ArrayNode;
import dev.counterpart.model.tree.Node;
import dev.counterpart.model.tree.ObjectNode;
import dev.counterpart.model.tree.StringNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The catalog describes the databases that the services really have. */
class CatalogTablesTest {

    static Stream<Container> databases() {
        ContractSet catalog =
                CatalogLoader.load(Path.of("..", "schemas"), "schemas").value();
        return catalog.containers().stream()
                .filter(container -> container.containerType().equals("database"));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void aDatabaseHasTheTablesAndColumnsThatTheCatalogSays(Container database) {
        assertThat(TestFlow.FLOW.services()).isNotEmpty(); // the flow has applied the migrations
        TreeSet<String> described = new TreeSet<>();
        for (ObjectNode table : objects(database.entry(), "x-tables")) {
            for (ObjectNode column : objects(table, "columns")) {
                described.add(text(table, "name") + "." + text(column, "name") + " " + text(column, "type"));
            }
        }
        TreeSet<String> real = new TreeSet<>();
        for (Map<String, String> row :
                TestFlow.BOOKS.rows("""
                SELECT c.relname || '.' || a.attname || ' ' || format_type(a.atttypid, NULL) AS described
                FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace
                WHERE n.nspname = '%s' AND c.relkind = 'r' AND a.attnum > 0 AND NOT a.attisdropped
                    AND c.relname <> 'applied_migrations'""".formatted(database.system().replace('-', '_')))) {
            real.add(row.getOrDefault("described", "").replace("timestamp with time zone", "timestamptz"));
        }
        assertThat(real).isEqualTo(described).isNotEmpty();
    }

    private static List<ObjectNode> objects(ObjectNode parent, String name) {
        return parent.get(name)
                .filter(ArrayNode.class::isInstance)
                .map(list -> ((ArrayNode) list)
                        .elements().stream().map(ObjectNode.class::cast).toList())
                .orElse(List.of());
    }

    private static String text(ObjectNode parent, String name) {
        Node value = parent.get(name).orElseThrow();
        return ((StringNode) value).value();
    }
}
