package dev.counterpart.model.fuzz;

import dev.counterpart.model.schema.keyword.Keywords;
import dev.counterpart.model.tree.JsonPointer;
import dev.counterpart.model.tree.RandomValues;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Changes a document as a tree: nodes moved, doubled and swapped, references led elsewhere, numbers blown up. */
final class TreeMutation {

    private static final List<String> REFERENCES = List.of(
            "#",
            "#/",
            "#/$defs/a",
            "#/properties",
            "#/definitions/a/b",
            "#anchor",
            "document.json",
            "document.json#/properties/a",
            "other.json",
            "../other.json",
            "../../../../../../etc/passwd",
            "/etc/passwd",
            "http://example.com/schema.json",
            "https://json-schema.org/draft/2020-12/schema",
            "http://json-schema.org/draft-07/schema#",
            "urn:uuid:deadbeef-1234-0000-0000-4321feebdaed",
            "file:///etc/passwd",
            "jar:file:/a.jar!/b",
            "%zz",
            "#/%zz",
            "#/~2",
            "a b",
            "\\\\",
            "://",
            "#/0/1/2",
            "?query",
            "\u0000",
            "#/channels/a",
            "#/components/messages/a");

    private static final List<String> NUMBERS = List.of(
            "1e400",
            "-1e99999",
            "1e100001",
            "1e2147483648",
            "1e-2147483649",
            "9".repeat(999),
            "9".repeat(1001),
            "0." + "0".repeat(900) + "1",
            "-1",
            "0.5",
            "2147483648",
            "9223372036854775808");

    private static final List<String> NAMES = List.of(
            "$ref",
            "$dynamicRef",
            "$recursiveRef",
            "$id",
            "id",
            "$anchor",
            "$dynamicAnchor",
            "$schema",
            "$vocabulary",
            "asyncapi",
            "channels",
            "operations",
            "components",
            "messages",
            "payload",
            "headers",
            "traits",
            "schemaFormat",
            "schema",
            "bindings",
            "reply",
            "address",
            "parameters",
            "correlationId",
            "location",
            "publish",
            "subscribe",
            "servers",
            "");

    private static final List<String> TEXTS = List.of(
            "(a+)+$",
            "a{1000}{1000}",
            "[",
            "\\p{Lu}{99999}",
            "^(?!a)",
            "http://json-schema.org/draft-04/schema#",
            "http://json-schema.org/draft-06/schema#",
            "https://json-schema.org/draft/2019-09/schema",
            "$message.header#/a",
            "application/vnd.apache.avro;version=1.9.0",
            "application/vnd.oai.openapi;version=3.0.0",
            "2.6.0",
            "3.1.0",
            "9999999999.0.0");

    private record Slot(Object container, Object key) {

        @SuppressWarnings("unchecked")
        Object get() {
            return container instanceof List<?> array
                    ? array.get((Integer) key)
                    : ((Map<String, Object>) container).getOrDefault((String) key, RandomValues.NULL);
        }

        @SuppressWarnings("unchecked")
        void set(Object value) {
            if (container instanceof List<?> array) {
                ((List<Object>) array).set((Integer) key, value);
            } else {
                ((Map<String, Object>) container).put((String) key, value);
            }
        }

        @SuppressWarnings("unchecked")
        void remove() {
            if (container instanceof List<?> array) {
                array.remove((int) (Integer) key);
            } else {
                ((Map<String, Object>) container).remove((String) key);
            }
        }
    }

    private final Random random;

    TreeMutation(Random random) {
        this.random = random;
    }

    /**
     * @param donor a value of another document, to take nodes from
     */
    Object mutated(Object original, Object donor) {
        Map<String, Object> holder = new LinkedHashMap<>();
        holder.put("root", PlainValues.copy(original));
        for (int times = 1 + random.nextInt(random.nextInt(3) + 1); times > 0; times--) {
            holder.putIfAbsent("root", RandomValues.NULL);
            List<Slot> slots = new ArrayList<>();
            collect(holder, slots);
            int picked = random.nextInt(slots.size());
            // the root last: what replaces a whole document tells little
            mutate(slots.get(picked == 0 ? random.nextInt(slots.size()) : picked), slots, donor);
        }
        return holder.getOrDefault("root", RandomValues.NULL);
    }

    private void mutate(Slot slot, List<Slot> slots, Object donor) {
        Slot other = slots.get(random.nextInt(slots.size()));
        switch (random.nextInt(13)) {
            case 0 -> slot.set(PlainValues.copy(other.get()));
            case 1 -> {
                Object value = PlainValues.copy(slot.get());
                slot.set(PlainValues.copy(other.get()));
                other.set(value);
            }
            case 2 -> {
                Object value = PlainValues.copy(slot.get());
                slot.remove();
                add(slots.get(random.nextInt(slots.size())).container(), value);
            }
            case 3 -> slot.remove();
            case 4, 5 -> redirect(slots);
            case 6 -> slot.set(new RandomValues.Num(pick(NUMBERS)));
            case 7 -> add(slot.container(), PlainValues.copy(other.get()));
            case 8 -> slot.set(new RandomValues(random).value(3));
            case 9 -> {
                List<Slot> donated = new ArrayList<>();
                collect(donor, donated);
                slot.set(PlainValues.copy(
                        donated.isEmpty()
                                ? donor
                                : donated.get(random.nextInt(donated.size())).get()));
            }
            case 10 -> slot.set(nested(slot.get()));
            case 11 -> slot.set(repeated(slot.get()));
            default -> slot.set(pick(TEXTS));
        }
    }

    /** Leads a reference of the document elsewhere, or puts one where none was. */
    private void redirect(List<Slot> slots) {
        List<Slot> references = slots.stream()
                .filter(slot -> slot.key() instanceof String name && name.endsWith("ef"))
                .toList();
        String target = random.nextInt(3) > 0 ? pointerInto(slots) : pick(REFERENCES);
        if (!references.isEmpty() && random.nextInt(4) > 0) {
            references.get(random.nextInt(references.size())).set(target);
        } else {
            Map<String, Object> reference = new LinkedHashMap<>();
            reference.put("$ref", target);
            slots.get(random.nextInt(slots.size())).set(reference);
        }
    }

    private String pointerInto(List<Slot> slots) {
        StringBuilder pointer = new StringBuilder("#");
        Object value = slots.get(0).get();
        for (int steps = random.nextInt(6); steps > 0; steps--) {
            List<Slot> below = new ArrayList<>();
            direct(value, below);
            if (below.isEmpty()) {
                break;
            }
            Slot step = below.get(random.nextInt(below.size()));
            pointer.append('/').append(JsonPointer.token(step.key().toString()));
            value = step.get();
        }
        return pointer.toString();
    }

    @SuppressWarnings("unchecked")
    private void add(Object container, Object value) {
        if (container instanceof List<?> array) {
            ((List<Object>) array).add(random.nextInt(array.size() + 1), value);
        } else {
            List<String> names =
                    random.nextBoolean() ? NAMES : Keywords.names().stream().toList();
            ((Map<String, Object>) container).put(pick(names), value);
        }
    }

    private Object nested(Object value) {
        Object nested = value;
        int depth = random.nextInt(10) == 0 ? 180 + random.nextInt(60) : 1 + random.nextInt(6);
        String keyword = pick(List.of("allOf", "items", "not", "properties", "$defs", ""));
        for (int i = 0; i < depth; i++) {
            nested = keyword.isEmpty() || keyword.equals("allOf") ? new ArrayList<>(List.of(nested)) : nested;
            if (!keyword.isEmpty()) {
                Map<String, Object> around = new LinkedHashMap<>();
                around.put(keyword, nested);
                nested = around;
            }
        }
        return nested;
    }

    private Object repeated(Object value) {
        List<Object> elements = new ArrayList<>();
        for (int i = random.nextInt(200); i > 0; i--) {
            elements.add(PlainValues.copy(value));
        }
        return elements;
    }

    private static void collect(Object value, List<Slot> slots) {
        // a document that grew beyond this is mutated near its beginning
        if (slots.size() > 5_000) {
            return;
        }
        int from = slots.size();
        direct(value, slots);
        for (Slot slot : List.copyOf(slots.subList(from, slots.size()))) {
            collect(slot.get(), slots);
        }
    }

    private static void direct(Object value, List<Slot> slots) {
        if (value instanceof Map<?, ?> object) {
            object.keySet().forEach(name -> slots.add(new Slot(object, name)));
        } else if (value instanceof List<?> array) {
            for (int i = 0; i < array.size(); i++) {
                slots.add(new Slot(array, i));
            }
        }
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
