package nl.kenniskompas.web.form;

import java.util.List;
import nl.kenniskompas.web.Text;

/// What is wrong with a field.
///
/// @param key of a message that says what to do
public record Fault(String field, String key, List<Object> arguments) {
    public static Fault of(String field, String key, Object... arguments) {
        return new Fault(field, key, List.of(arguments));
    }

    public String words(Text text) {
        return text.of(key, arguments.toArray());
    }
}
