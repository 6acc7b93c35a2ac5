package nl.kenniskompas.agenda.edition;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Exploratory: what is going on. Explanatory: how does it come about. Policy-oriented: what can we do.
public enum QuestionType {
    EXPLORATORY,
    EXPLANATORY,
    POLICY;

    /// As in the database, in extracts and in message keys.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<QuestionType> of(@Nullable String key) {
        return Stream.of(values()).filter(type -> type.key().equals(key)).findFirst();
    }
}
