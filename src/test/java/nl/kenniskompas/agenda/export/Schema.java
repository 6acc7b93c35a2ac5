package nl.kenniskompas.agenda.export;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/// As much of JSON Schema as our own schema uses; says of each part that does not fit where it is.
///
/// @param root the whole schema
record Schema(JsonNode root) {
    List<String> problems(JsonNode value) {
        var problems = new ArrayList<String>();
        check(root, value, "$", problems);
        return problems;
    }

    private void check(JsonNode rule, JsonNode value, String at, List<String> problems) {
        if (rule.has("$ref")) {
            check(root.at(rule.get("$ref").asString().substring(1)), value, at, problems);
            return;
        }
        if (rule.has("const") && !rule.get("const").equals(value)) problems.add(at + " is not the constant");
        if (rule.has("enum") && rule.get("enum").valueStream().noneMatch(value::equals))
            problems.add(at + " is not in the list");
        if (rule.has("type") && !fits(rule.get("type"), value)) problems.add(at + " has the wrong type");
        if (rule.has("minimum") && value.asLong() < rule.get("minimum").asLong()) problems.add(at + " is too small");
        if (rule.has("properties")) object(rule, value, at, problems);
        if (rule.has("items"))
            for (int i = 0; i < value.size(); i++) check(rule.get("items"), value.get(i), at + "[" + i + "]", problems);
    }

    private void object(JsonNode rule, JsonNode value, String at, List<String> problems) {
        rule.get("required")
                .valueStream()
                .map(JsonNode::asString)
                .filter(name -> !value.has(name))
                .forEach(name -> problems.add(at + "." + name + " is missing"));
        value.propertyStream().forEach(field -> {
            var inner = rule.get("properties").get(field.getKey());
            if (inner == null) problems.add(at + "." + field.getKey() + " is not known");
            else check(inner, field.getValue(), at + "." + field.getKey(), problems);
        });
    }

    private static boolean fits(JsonNode type, JsonNode value) {
        if (type.isArray()) return type.valueStream().anyMatch(one -> fits(one, value));
        return switch (type.asString()) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isString();
            case "integer" -> value.isIntegralNumber();
            case "null" -> value.isNull();
            default -> throw new IllegalStateException("a type that the check does not know: " + type);
        };
    }
}
