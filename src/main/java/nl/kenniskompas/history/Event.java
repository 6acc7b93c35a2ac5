package nl.kenniskompas.history;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Something that happened and changed no item, as the audit log tells it. It never holds a secret.
///
/// @param object what it was about: a path, a name of a list; null when the kind says all
/// @param detail a few words more
/// @param actor who; null for who acts on this thread
public record Event(
        Kind kind,
        Outcome outcome,
        @Nullable String object,
        Map<String, String> detail,
        @Nullable String actor) {
    public enum Kind {
        SIGN_IN,
        SIGN_OUT,
        SESSION_END,
        ACCESS,
        /// an account was made, closed, opened, warned or erased
        ACCOUNT,
        EXPORT,
        RETENTION,
        VERIFICATION,
        START;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public enum Outcome {
        DONE,
        REFUSED,
        FAILED;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Event {
        detail = Map.copyOf(detail);
    }

    public static Event done(Kind kind) {
        return new Event(kind, Outcome.DONE, null, Map.of(), null);
    }

    public static Event refused(Kind kind) {
        return new Event(kind, Outcome.REFUSED, null, Map.of(), null);
    }

    public static Event failed(Kind kind) {
        return new Event(kind, Outcome.FAILED, null, Map.of(), null);
    }

    public Event about(String object) {
        return new Event(kind, outcome, object, detail, actor);
    }

    public Event with(String name, String value) {
        var more = new LinkedHashMap<>(detail);
        more.put(name, Doing.cut(value));
        return new Event(kind, outcome, object, more, actor);
    }

    /// @param code of a person who is not the one that acts on this thread, such as who just signed in
    public Event by(String code) {
        return new Event(kind, outcome, object, detail, code);
    }
}
