package dev.counterpart.model.catalog.read;

import dev.counterpart.model.tree.Fields;
import dev.counterpart.model.tree.Node;
import dev.counterpart.model.tree.ObjectNode;
import dev.counterpart.model.tree.StringNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The documents that a page names beside itself: a list of typed paths, or, in older catalogs, an object with a path per type. */
final class Specifications {

    record Named(String type, StringNode path) {}

    private static final List<String> TYPES = List.of("asyncapi", "openapi", "graphql");

    private Specifications() {}

    static List<Named> of(Fields fields) {
        List<Named> named = new ArrayList<>();
        Optional<Node> written = fields.object().get("specifications");
        if (written.isPresent() && written.get() instanceof ObjectNode object) {
            Fields paths = new Fields(object, fields.diagnostics());
            for (String type : TYPES) {
                paths.string(type + "Path").ifPresent(path -> named.add(new Named(type, path)));
            }
            return named;
        }
        for (Fields specification : fields.objects("specifications")) {
            String type = specification.required("type");
            if (specification.required("path").isEmpty()) {
                continue;
            }
            specification.string("path").ifPresent(path -> named.add(new Named(type, path)));
        }
        return named;
    }
}
