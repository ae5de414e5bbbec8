package dev.counterpart.checker.property;

import dev.counterpart.model.schema.SchemaDialect;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes schemas whose definitions need one another: lists of trees of lists, some of which end and some of which can't. */
final class LinkedSampler {

    private static final List<String> DEFINED = List.of("x", "y", "z");

    private final Dice dice;
    private final SchemaDialect dialect;

    LinkedSampler(Dice dice, SchemaDialect dialect) {
        this.dice = dice;
        this.dialect = dialect;
    }

    ObjectNode document() {
        String holder = dialect.isSince(SchemaDialect.DRAFT_2019_09) ? "$defs" : "definitions";
        ObjectNode root = Json.object("$schema", Json.text(Drafts.uri(dialect)));
        root.setAll(object(holder, dice.between(1, 3)));
        ObjectNode definitions = Json.object();
        for (String name : DEFINED) {
            definitions.set(name, defined(holder));
        }
        root.set(holder, definitions);
        return root;
    }

    /** Alternatives, most of them containers; each may need what is defined. */
    private ObjectNode defined(String holder) {
        List<JsonNode> arms = new ArrayList<>();
        int count = dice.between(1, 3);
        for (int i = 0; i < count; i++) {
            arms.add(dice.coin() ? object(holder, dice.between(0, 2)) : dice.coin() ? list(holder) : leaf());
        }
        return arms.size() == 1 && arms.get(0) instanceof ObjectNode only
                ? only
                : Json.object(dice.pick("anyOf", "anyOf", "oneOf"), Json.array(arms));
    }

    private ObjectNode object(String holder, int members) {
        ObjectNode properties = Json.object();
        List<JsonNode> required = new ArrayList<>();
        for (String name : dice.some(KeywordSampler.NAMES.subList(0, 3), members)) {
            properties.set(name, dice.once(5) ? leaf() : reference(holder));
            if (!dice.once(4)) {
                required.add(Json.text(name));
            }
        }
        ObjectNode object = Json.object("type", Json.text("object"));
        object.set("properties", properties);
        if (!required.isEmpty()) {
            object.set("required", Json.array(required));
        }
        if (dice.coin()) {
            object.set("additionalProperties", dice.coin() ? Json.truth(false) : reference(holder));
        }
        return object;
    }

    private ObjectNode list(String holder) {
        ObjectNode list = Json.object("type", Json.text("array"));
        list.set("items", reference(holder));
        list.set("minItems", Json.number(dice.between(0, 2)));
        if (dice.once(3)) {
            list.set("uniqueItems", Json.truth(true));
        }
        return list;
    }

    private JsonNode leaf() {
        return Json.object("type", Json.text(dice.pick("null", "integer", "string")));
    }

    private ObjectNode reference(String holder) {
        String target = dice.once(6) ? "#" : "#/" + holder + "/" + dice.pick(DEFINED);
        return Json.object("$ref", Json.text(target));
    }
}
