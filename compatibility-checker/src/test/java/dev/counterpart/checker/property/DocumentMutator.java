package dev.counterpart.checker.property;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Changes one place of a document: a value, a number by a little, a member or an element more or less. */
final class DocumentMutator {

    private record Place(JsonNode value, Consumer<JsonNode> replace) {}

    private final Dice dice;
    private final Vocabulary words;

    DocumentMutator(Dice dice, Vocabulary words) {
        this.dice = dice;
        this.words = words;
    }

    JsonNode mutated(JsonNode document) {
        JsonNode[] whole = {document};
        List<Place> places = new ArrayList<>();
        collect(document, other -> whole[0] = other, places);
        Place place = dice.pick(places);
        JsonNode value = place.value();
        if (dice.once(4)) {
            place.replace().accept(dice.pick(words.values()).deepCopy());
        } else if (value.isNumber()) {
            BigDecimal step = new BigDecimal(dice.pick("1", "-1", "0.5", "-0.5", "2", "10"));
            place.replace().accept(Json.number(value.decimalValue().add(step)));
        } else if (value.isString()) {
            place.replace().accept(Json.text(text(value.stringValue())));
        } else if (value instanceof ArrayNode array) {
            elements(array);
        } else if (value instanceof ObjectNode object) {
            members(object);
        } else {
            place.replace().accept(dice.pick(words.values()).deepCopy());
        }
        return whole[0];
    }

    private String text(String value) {
        if (value.isEmpty() || dice.coin()) {
            String more = dice.pick("a", "b", "A", "0", "\ud83d\ude00");
            return dice.coin() ? value + more : more + value;
        }
        int end = value.offsetByCodePoints(value.length(), -1);
        return value.substring(0, end);
    }

    private void elements(ArrayNode array) {
        if (!array.isEmpty() && dice.coin()) {
            int index = dice.between(0, array.size() - 1);
            if (dice.coin()) {
                array.remove(index);
            } else {
                array.add(array.get(index).deepCopy());
            }
        } else {
            array.insert(
                    dice.between(0, array.size()), dice.pick(words.values()).deepCopy());
        }
    }

    private void members(ObjectNode object) {
        if (!object.isEmpty() && dice.coin()) {
            object.remove(dice.pick(List.copyOf(object.propertyNames())));
        } else {
            object.set(dice.pick(words.names()), dice.pick(words.values()).deepCopy());
        }
    }

    private static void collect(JsonNode value, Consumer<JsonNode> replace, List<Place> places) {
        places.add(new Place(value, replace));
        if (value instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                int index = i;
                collect(array.get(i), other -> array.set(index, other), places);
            }
        } else if (value instanceof ObjectNode object) {
            object.properties()
                    .forEach(member -> collect(member.getValue(), other -> object.set(member.getKey(), other), places));
        }
    }
}
