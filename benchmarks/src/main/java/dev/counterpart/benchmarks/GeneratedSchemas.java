package dev.counterpart.benchmarks;

import java.util.List;

/** The JSON Schemas of a {@link GeneratedCatalog}, formatted as people write them. */
final class GeneratedSchemas {

    private static final String DIALECT = "  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n";
    private static final int FEWEST = 10;

    /** A file that the schemas of a domain share. */
    record Shared(String file, String text) {}

    static final List<Shared> SHARED = List.of(
            new Shared(
                    "minor-units.json", schema("MinorUnits", "An amount in the smallest unit of its currency.", """
                              "type": "integer",
                              "minimum": 0,
                              "maximum": 100000000000
                            """)),
            new Shared("currency.json", schema("Currency", "An ISO 4217 code.", """
                              "type": "string",
                              "pattern": "^[A-Z]{3}$"
                            """)),
            new Shared("status.json", schema("Status", "What state it is in.", """
                              "type": "string",
                              "enum": ["CREATED", "RESERVED", "AUTHORIZED", "COMPLETED", "CANCELLED"]
                            """)),
            new Shared("money.json", schema("Money", "An amount with its currency.", """
                              "type": "object",
                              "required": ["amount", "currency"],
                              "properties": {
                                "amount": { "$ref": "minor-units.json" },
                                "currency": { "$ref": "currency.json" }
                              }
                            """)),
            new Shared("line.json", schema("Line", "What was bought, and how many of it.", """
                              "type": "object",
                              "required": ["productId", "quantity", "price"],
                              "properties": {
                                "productId": { "type": "string", "format": "uuid" },
                                "quantity": { "type": "integer", "minimum": 1, "maximum": 999 },
                                "price": { "$ref": "money.json" }
                              }
                            """)));

    /** What the properties of a message are, in turn; a {@code @} stands for the folder of shared files. */
    private static final List<String> PROPERTIES = List.of(
            "\"type\": \"string\", \"format\": \"uuid\"",
            "\"type\": \"string\", \"minLength\": 1, \"maxLength\": 200",
            "\"$ref\": \"@money.json\"",
            "\"type\": \"array\", \"minItems\": 1, \"maxItems\": 200, \"items\": { \"$ref\": \"@line.json\" }",
            "\"type\": \"string\", \"format\": \"date-time\"",
            "\"$ref\": \"@status.json\"",
            "\"type\": \"integer\", \"minimum\": 0, \"maximum\": 1000000",
            "\"type\": \"boolean\"",
            "\"type\": \"object\", \"required\": [\"code\"], \"properties\": { \"code\": { \"type\": \"string\" },"
                    + " \"text\": { \"type\": [\"string\", \"null\"] } }",
            "\"type\": \"string\", \"pattern\": \"^[a-z0-9-]{1,64}$\"",
            "\"$ref\": \"@currency.json\"",
            "\"oneOf\": [ { \"$ref\": \"@money.json\" }, { \"type\": \"null\" } ]");

    private GeneratedSchemas() {}

    /**
     * @param age how many versions came before: each adds an optional property
     * @param shared the path from the schema to the files that the domain shares
     */
    static String message(int message, int age, String shared) {
        StringBuilder properties = new StringBuilder();
        int count = FEWEST + message % 8 + age;
        for (int i = 0; i < count; i++) {
            String type = PROPERTIES.get((message + i) % PROPERTIES.size()).replace("@", shared);
            properties
                    .append(i == 0 ? "" : ",\n")
                    .append(String.format(
                            "    \"%s\": {\n      \"description\": \"What the %s of the message says, told once.\",\n"
                                    + "      %s\n    }",
                            property(i), property(i), type));
        }
        return schema(
                GeneratedCatalog.name(message),
                "States that something happened.",
                "  \"type\": \"object\",\n  \"required\": [\"" + property(0) + "\", \"" + property(1) + "\"],\n"
                        + "  \"properties\": {\n" + properties + "\n  }\n");
    }

    /** A document that the current schema of a message accepts: its two required members. */
    static String example(int message) {
        return "{\n  \"" + property(0) + "\": " + value(message) + ",\n  \"" + property(1) + "\": " + value(message + 1)
                + "\n}\n";
    }

    private static String value(int index) {
        String money = "{ \"amount\": 1999, \"currency\": \"EUR\" }";
        return switch (index % PROPERTIES.size()) {
            case 0 -> "\"00000000-0000-4000-8000-000000000001\"";
            case 2, 11 -> money;
            case 3 ->
                "[{ \"productId\": \"00000000-0000-4000-8000-000000000002\", \"quantity\": 2, \"price\": " + money
                        + " }]";
            case 4 -> "\"2026-03-15T07:49:58Z\"";
            case 5 -> "\"CREATED\"";
            case 6 -> "42";
            case 7 -> "true";
            case 8 -> "{ \"code\": \"ok\", \"text\": null }";
            case 10 -> "\"EUR\"";
            default -> "\"a-text\"";
        };
    }

    private static String property(int index) {
        return List.of("orderId", "customerName", "total", "items", "createdAt", "status", "attempts", "final")
                        .get(index % 8)
                + (index < 8 ? "" : "Of" + index);
    }

    private static String schema(String title, String description, String keywords) {
        return "{\n" + DIALECT + "  \"title\": \"" + title + "\",\n  \"description\": \"" + description + "\",\n"
                + keywords + "}\n";
    }
}
