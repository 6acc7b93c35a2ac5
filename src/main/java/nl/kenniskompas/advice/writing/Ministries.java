package nl.kenniskompas.advice.writing;

import nl.kenniskompas.advice.thread.Ministry;
import nl.kenniskompas.identity.Organisations;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Whom a name or abbreviation in a document stands for.
@Component
public class Ministries {
    private final Organisations organisations;

    Ministries(Organisations organisations) {
        this.organisations = organisations;
    }

    /// The organisation that is so called; the name as written when nobody is. Null for no name.
    public @Nullable Ministry called(@Nullable String name) {
        if (name == null || name.isBlank()) return null;
        return organisations
                .called(name)
                .map(o -> new Ministry(o.id(), o.name(), o.shortName()))
                .orElseGet(() -> Ministry.written(name.strip()));
    }
}
