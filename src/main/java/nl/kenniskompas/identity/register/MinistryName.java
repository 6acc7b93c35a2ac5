package nl.kenniskompas.identity.register;

import java.util.List;
import java.util.stream.Stream;

/// One name of a ministry, for as long as it had it.
///
/// @param code of the ministry in the national register: `mnre1045`
/// @param name without "Ministerie van"
/// @param spellings other Dutch ways to write or shorten it
/// @param english what it is called in English
public record MinistryName(
        String code,
        String name,
        String abbreviation,
        Validity validity,
        List<String> spellings,
        List<String> english) {
    private static final String REGISTER = "https://identifier.overheid.nl/tooi/id/ministerie/";

    public String full() {
        return "Ministerie van " + name;
    }

    /// The address that the national register gave it.
    public String tooi() {
        return REGISTER + code;
    }

    /// All that one may find it under; a key each.
    Stream<String> keys() {
        return Stream.of(Stream.of(name, abbreviation, "Min" + abbreviation), spellings.stream(), english.stream())
                .flatMap(names -> names)
                .map(Spelling::key)
                .distinct();
    }
}
