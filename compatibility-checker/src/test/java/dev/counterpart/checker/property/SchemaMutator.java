package dev.counterpart.checker.property;

import dev.counterpart.model.schema.SchemaDialect;
import dev.counterpart.model.schema.keyword.Keywords;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Changes one small thing in a schema, as an editor would: a near miss tells more than two strangers. */
final class SchemaMutator {

    private static final List<String> KEPT =
            List.of("$schema", "$id", "id", "$anchor", "$dynamicAnchor", "$recursiveAnchor", "definitions", "$defs");
    private static final Set<String> LISTS = Set.of("required", "enum", "anyOf", "oneOf", "allOf", "prefixItems");

    private final Dice dice;
    private final SchemaSampler schemas;

    SchemaMutator(Dice dice, SchemaDialect dialect) {
        this.dice = dice;
        this.schemas = new SchemaSampler(dice, dialect, Set.copyOf(Keywords.names(dialect)));
    }

    /** A changed copy; now and then nothing is found that the chosen change could be made to. */
    JsonNode mutated(JsonNode original) {
        JsonNode root = original.deepCopy();
        List<ObjectNode> all = Subschemas.all(root);
        if (all.isEmpty()) {
            return root;
        }
        ObjectNode target = dice.pick(all);
        switch (dice.between(0, 10)) {
            case 0, 1, 2 -> number(all);
            case 3 -> drop(target);
            case 4 -> schemas.extend(target);
            case 5 -> elements(all);
            case 6 -> widen(root);
            case 7 -> replace(root);
            case 8 -> rename(all);
            case 9 -> flip(all);
            default -> reorder(target);
        }
        return root;
    }

    /** A copy with one number changed by little, if there is one. */
    JsonNode nudged(JsonNode original) {
        JsonNode root = original.deepCopy();
        number(Subschemas.all(root));
        return root;
    }

    /** A number of a keyword, one more, one less, or halfway. */
    private void number(List<ObjectNode> all) {
        List<Runnable> changes = new ArrayList<>();
        for (ObjectNode schema : all) {
            for (Map.Entry<String, JsonNode> member : List.copyOf(schema.properties())) {
                if (member.getValue().isNumber() && !member.getKey().equals("const")) {
                    changes.add(() -> schema.set(member.getKey(), near(member.getKey(), member.getValue())));
                }
            }
        }
        if (!changes.isEmpty()) {
            dice.pick(changes).run();
        }
    }

    private JsonNode near(String keyword, JsonNode value) {
        BigDecimal number = value.decimalValue();
        boolean counts = keyword.startsWith("min") || keyword.startsWith("max");
        boolean bound = keyword.endsWith("imum");
        if (keyword.equals("multipleOf")) {
            return Json.number(number.multiply(new BigDecimal(dice.pick("2", "3", "0.5", "1"))));
        }
        BigDecimal step = bound && dice.once(4) ? new BigDecimal("0.5") : BigDecimal.ONE;
        BigDecimal other = dice.coin() ? number.add(step) : number.subtract(step);
        return counts && !bound && other.signum() < 0 ? value : Json.number(other);
    }

    private void drop(ObjectNode schema) {
        List<String> names = schema.propertyNames().stream()
                .filter(name -> !KEPT.contains(name))
                .toList();
        if (!names.isEmpty()) {
            schema.remove(dice.pick(names));
        }
    }

    /** One element of a list less, or one value or name more. */
    private void elements(List<ObjectNode> all) {
        List<Map.Entry<String, ArrayNode>> lists = new ArrayList<>();
        for (ObjectNode schema : all) {
            schema.properties().stream()
                    .filter(member -> LISTS.contains(member.getKey()) && member.getValue() instanceof ArrayNode)
                    .forEach(member -> lists.add(Map.entry(member.getKey(), (ArrayNode) member.getValue())));
        }
        if (lists.isEmpty()) {
            return;
        }
        Map.Entry<String, ArrayNode> list = dice.pick(lists);
        ArrayNode array = list.getValue();
        if (array.size() > 1 && dice.coin()) {
            array.remove(dice.between(0, array.size() - 1));
        } else if (list.getKey().equals("enum")) {
            array.add(Json.text(dice.pick("D", "E", "a")));
        } else if (list.getKey().equals("required")) {
            array.add(Json.text(dice.pick(KeywordSampler.NAMES)));
        } else {
            array.add(schemas.schema(new SchemaSampler.Scope(0, List.of(), List.of())));
        }
    }

    /** A schema inside, or another one beside it; or it and nothing else, said in more words. */
    private void widen(JsonNode root) {
        List<Subschemas.Slot> slots = Subschemas.slots(root);
        if (slots.isEmpty()) {
            return;
        }
        Subschemas.Slot slot = dice.pick(slots);
        JsonNode other = schemas.schema(new SchemaSampler.Scope(0, List.of(), List.of()));
        ArrayNode arms = Json.array(dice.coin() ? List.of(slot.schema(), other) : List.of(slot.schema()));
        slot.replace().accept(Json.object(dice.pick("anyOf", "allOf", "oneOf"), arms));
    }

    private void replace(JsonNode root) {
        List<Subschemas.Slot> slots = Subschemas.slots(root);
        if (!slots.isEmpty()) {
            dice.pick(slots).replace().accept(schemas.schema(new SchemaSampler.Scope(1, List.of(), List.of())));
        }
    }

    /** A member of {@code properties} and the like gets another name. */
    private void rename(List<ObjectNode> all) {
        List<ObjectNode> holders = all.stream()
                .flatMap(schema ->
                        List.of("properties", "dependentRequired", "dependentSchemas", "dependencies").stream()
                                .map(schema::get)
                                .filter(ObjectNode.class::isInstance)
                                .map(ObjectNode.class::cast))
                .filter(holder -> !holder.isEmpty())
                .toList();
        if (!holders.isEmpty()) {
            ObjectNode holder = dice.pick(holders);
            JsonNode value = holder.remove(dice.pick(List.copyOf(holder.propertyNames())));
            holder.set(dice.pick(KeywordSampler.NAMES), value);
        }
    }

    /** A truth turned over, a type widened or narrowed. */
    private void flip(List<ObjectNode> all) {
        List<Runnable> changes = new ArrayList<>();
        for (ObjectNode schema : all) {
            for (Map.Entry<String, JsonNode> member : List.copyOf(schema.properties())) {
                if (member.getValue().isBoolean() && !member.getKey().equals("$recursiveAnchor")) {
                    changes.add(() -> schema.set(
                            member.getKey(), Json.truth(!member.getValue().booleanValue())));
                } else if (member.getKey().equals("type") && member.getValue().isString()) {
                    String type = member.getValue().stringValue();
                    String other = type.equals("integer") ? "number" : type.equals("number") ? "integer" : "null";
                    changes.add(() -> schema.set(
                            "type",
                            dice.coin() && !type.equals("null")
                                    ? Json.array(List.of(Json.text(type), Json.text(other)))
                                    : Json.text(other)));
                }
            }
        }
        if (!changes.isEmpty()) {
            dice.pick(changes).run();
        }
    }

    private static void reorder(ObjectNode schema) {
        List<String> names = new ArrayList<>(schema.propertyNames());
        Collections.reverse(names);
        names.forEach(name -> schema.set(name, schema.remove(name)));
    }
}
