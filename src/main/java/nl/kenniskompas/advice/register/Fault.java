package nl.kenniskompas.advice.register;

import java.util.List;
import nl.kenniskompas.web.Text;

/// What went wrong or deserves a word.
///
/// @param key behind `advice.register.fault.`
record Fault(String key, List<String> arguments) {
    static Fault of(String key, Object... arguments) {
        return new Fault(
                key, java.util.Arrays.stream(arguments).map(Object::toString).toList());
    }

    String words(Text text) {
        return text.of("advice.register.fault." + key, arguments.toArray());
    }
}
