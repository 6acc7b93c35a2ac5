package nl.kenniskompas.ingest.extract;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/// Checks a document against the parts of JSON Schema that our schema uses.
public final class SchemaCheck {
    private final JsonNode root;
    private final List<String> faults = new ArrayList<>();

    private SchemaCheck(JsonNode root) {
        this.root = root;
    }

    /// @return one line for each thing that the schema does not allow or know
    public static List<String> faults(JsonNode schema, JsonNode document) {
        var check = new SchemaCheck(schema);
        check.check(schema, document, "$");
        return check.faults;
    }

    private void check(JsonNode schema, JsonNode value, String at) {
        if (schema.has("$ref")) {
            check(root.at(schema.get("$ref").asString().substring(1)), value, at);
            return;
        }
        if (schema.has("const") && !schema.get("const").equals(value)) fault(at, "is not " + schema.get("const"));
        if (schema.has("enum") && !among(schema.get("enum"), value)) fault(at, value + " is not allowed");
        if (schema.has("type") && !isOfType(schema.get("type"), value)) fault(at, "is no " + schema.get("type"));
        if (schema.has("minimum") && value.asLong() < schema.get("minimum").asLong()) fault(at, "is too small");
        if (value.isObject()) object(schema, value, at);
        if (value.isArray() && schema.has("items"))
            for (int i = 0; i < value.size(); i++) check(schema.get("items"), value.get(i), at + "[" + i + "]");
    }

    private void object(JsonNode schema, JsonNode value, String at) {
        if (schema.has("required"))
            for (JsonNode name : schema.get("required")) if (!value.has(name.asString())) fault(at, "misses " + name);
        if (!schema.has("properties")) return;
        for (String name : value.propertyNames()) {
            if (!schema.get("properties").has(name)) fault(at, "has an unknown field " + name);
            else check(schema.get("properties").get(name), value.get(name), at + "." + name);
        }
    }

    private static boolean among(JsonNode allowed, JsonNode value) {
        for (JsonNode one : allowed) if (one.equals(value)) return true;
        return false;
    }

    private static boolean isOfType(JsonNode types, JsonNode value) {
        if (!types.isArray()) return isOfType(types.asString(), value);
        for (JsonNode type : types) if (isOfType(type.asString(), value)) return true;
        return false;
    }

    private static boolean isOfType(String type, JsonNode value) {
        return switch (type) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isString();
            case "integer" -> value.isIntegralNumber();
            case "number" -> value.isNumber();
            case "boolean" -> value.isBoolean();
            default -> value.isNull();
        };
    }

    private void fault(String at, String what) {
        faults.add(at + " " + what);
    }
}
