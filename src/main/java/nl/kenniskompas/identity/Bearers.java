package nl.kenniskompas.identity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.kenniskompas.identity.register.MinistryName;
import nl.kenniskompas.identity.register.MinistryRegister;
import nl.kenniskompas.identity.register.Spelling;
import nl.kenniskompas.identity.register.Validity;
import org.jspecify.annotations.Nullable;

/// Who bears a name. First those who are called so to the letter (RVS is one council, RvS another), then those who are
/// in another spelling, then those who have it among their other spellings, then the national register's ministries.
///
/// @param all each organisation with each of its names
public record Bearers(List<Bearer> all) {
    /// An organisation with one of its names.
    public record Bearer(Organisation organisation, OrganisationName name) {
        private boolean isCalled(String words) {
            return name.name().equals(words) || words.equals(name.abbreviation());
        }

        private boolean isSpelled(String key) {
            String abbreviation = name.abbreviation();
            return Spelling.key(name.name()).equals(key)
                    || abbreviation != null && Spelling.key(abbreviation).equals(key);
        }

        private boolean isAlso(String key) {
            return organisation.aliases().stream()
                    .anyMatch(alias -> Spelling.key(alias).equals(key));
        }
    }

    /// See [Organisations#called(String, LocalDate)].
    public Optional<Organisation> of(String words, @Nullable LocalDate day) {
        String key = Spelling.key(words);
        if (key.isEmpty()) return Optional.empty();
        return Stream.<Predicate<Bearer>>of(it -> it.isCalled(words), it -> it.isSpelled(key), it -> it.isAlso(key))
                .map(isMeant -> all.stream().filter(isMeant).toList())
                .flatMap(bearers -> Validity.choose(bearers, it -> it.name().validity(), day).stream())
                .map(Bearer::organisation)
                .findFirst()
                .or(() -> ministry(words, day));
    }

    /// How people called it on a day; as they do today when the day is null.
    public String shortNameOn(Organisation organisation, @Nullable LocalDate day) {
        if (day == null) return organisation.shortName();
        var names = all.stream()
                .filter(it -> it.organisation().id().equals(organisation.id()))
                .map(Bearer::name)
                .toList();
        return Validity.choose(names, OrganisationName::validity, day)
                .map(OrganisationName::shortName)
                .orElseGet(organisation::shortName);
    }

    private Optional<Organisation> ministry(String words, @Nullable LocalDate day) {
        return MinistryRegister.national()
                .meant(words, day)
                .map(MinistryName::tooi)
                .flatMap(tooi -> all.stream()
                        .map(Bearer::organisation)
                        .filter(organisation -> tooi.equals(organisation.tooi()))
                        .findFirst());
    }
}
