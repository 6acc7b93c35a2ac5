package nl.kenniskompas.advice.writing;

import java.time.LocalDate;
import nl.kenniskompas.advice.thread.Ministry;
import nl.kenniskompas.identity.Organisation;
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

    /// The organisation that is so called on the day of the commitment; the name as written when nobody is. Null for no
    /// name.
    ///
    /// @param day null when nobody knows it
    public @Nullable Ministry called(@Nullable String name, @Nullable LocalDate day) {
        if (name == null || name.isBlank()) return null;
        return organisations
                .called(name, day)
                .map(o -> new Ministry(o.id(), o.name(), o.shortName(), then(o, day)))
                .orElseGet(() -> Ministry.written(name.strip()));
    }

    private String then(Organisation organisation, @Nullable LocalDate day) {
        return day == null
                ? organisation.shortName()
                : organisations.nameOn(organisation.id(), day).shortName();
    }
}
