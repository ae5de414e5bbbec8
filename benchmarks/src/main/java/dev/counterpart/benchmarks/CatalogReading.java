package dev.counterpart.benchmarks;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.counterpart.model.ContractSet;
import dev.counterpart.model.diagnostic.Loaded;
import dev.counterpart.model.load.CatalogLoader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** A way to read all of a catalog, and what is in memory at its end. */
enum CatalogReading {

    /** Everything that Counterpart does: places, references across files, typed schemas, the catalog, its checks. */
    COUNTERPART {
        @Override
        Object read(Path root) {
            Loaded<ContractSet> loaded = CatalogLoader.load(root, "catalog");
            if (loaded.hasErrors()) {
                throw new IllegalStateException(loaded.diagnostics().get(0).format());
            }
            return loaded;
        }
    },

    /** The least that anybody must do: each file once into plain trees, without places, references or schemas. */
    TREES {
        @Override
        Object read(Path root) throws IOException {
            ObjectMapper json = new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
            Load yaml = new Load(LoadSettings.builder().build());
            List<Object> trees = new ArrayList<>();
            for (Path file : files(root)) {
                String name = file.toString();
                if (name.endsWith(".json")) {
                    trees.add(json.readTree(Files.readAllBytes(file)));
                } else if (name.endsWith(".yml")) {
                    trees.add(yaml.loadFromString(Files.readString(file)));
                } else {
                    String page = Files.readString(file);
                    trees.add(yaml.loadFromString(page.substring(4, page.indexOf("\n---\n", 4))));
                    trees.add(page);
                }
            }
            return trees;
        }
    },

    /** networknt's validator for every schema of a message, shared files through its own references. */
    NETWORKNT {
        @Override
        Object read(Path root) throws IOException {
            SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
                    SpecificationVersion.DRAFT_2020_12,
                    builder -> builder.schemaLoader(loader -> loader.fetchRemoteResources()));
            List<Object> schemas = new ArrayList<>();
            for (Path file : files(root)) {
                if (file.endsWith("schema.json")) {
                    com.networknt.schema.Schema schema =
                            registry.getSchema(SchemaLocation.of(file.toUri().toString()));
                    schema.initializeValidators();
                    schemas.add(schema);
                }
            }
            return List.of(registry, schemas);
        }
    };

    abstract Object read(Path root) throws IOException;

    private static List<Path> files(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
