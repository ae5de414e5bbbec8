package dev.counterpart.generator.resources;

import dev.counterpart.generator.plan.ResourcePaths;
import dev.counterpart.model.ContractSet;
import dev.counterpart.model.catalog.MessageContract;
import dev.counterpart.model.schema.SchemaId;
import dev.counterpart.model.schema.bundle.SchemaBundler;
import dev.counterpart.model.tree.JsonTreeWriter;
import java.util.Map;
import java.util.TreeMap;

/** The schema of every version of every message as one document that needs no other: what {@code Contract.schema()} gives. */
public final class BundledSchemas {

    private BundledSchemas() {}

    /** Texts by path in the jar. */
    public static Map<String, String> of(ContractSet contracts) {
        Map<String, String> bundled = new TreeMap<>();
        for (MessageContract message : contracts.messages()) {
            bundled.put(ResourcePaths.schema(message, false), text(message.payload(), contracts));
            message.response()
                    .ifPresent(response -> bundled.put(ResourcePaths.schema(message, true), text(response, contracts)));
        }
        return bundled;
    }

    private static String text(SchemaId schema, ContractSet contracts) {
        return JsonTreeWriter.indented(SchemaBundler.bundle(contracts.schemas().get(schema), contracts.schemas()))
                        .stripTrailing()
                + "\n";
    }
}
