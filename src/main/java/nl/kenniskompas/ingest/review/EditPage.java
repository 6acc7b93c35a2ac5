package nl.kenniskompas.ingest.review;

import java.util.Map;
import nl.kenniskompas.ingest.Taker.Field;

/// The form of one proposal.
///
/// @param values as they stand in the form
/// @param message key of what is wrong, empty for nothing
record EditPage(Line line, Map<String, String> values, String message) {
    String address() {
        return "/voorstellen/" + line.proposal().intake();
    }

    String value(Field field) {
        return values.getOrDefault(field.name(), "");
    }

    boolean isDivisible() {
        return line.proposal().kind().equals("question");
    }
}
