package dev.counterpart.model.asyncapi.read;

import dev.counterpart.model.asyncapi.AsyncApiVersion;
import dev.counterpart.model.asyncapi.structure.References;
import dev.counterpart.model.diagnostic.Diagnostics;
import dev.counterpart.model.resolve.SchemaReader;
import dev.counterpart.model.tree.Fields;
import dev.counterpart.model.tree.Member;
import dev.counterpart.model.tree.ObjectNode;
import java.util.List;

/** What every reader of one document's objects has at hand. */
record Reading(AsyncApiVersion version, References references, SchemaReader schemas, Diagnostics diagnostics) {

    Fields fields(ObjectNode object) {
        return new Fields(object, diagnostics);
    }

    /** The members of a map; none where the field is missing. */
    static List<Member> members(Fields fields, String name) {
        return fields.object(name).map(map -> map.object().members()).orElse(List.of());
    }
}
