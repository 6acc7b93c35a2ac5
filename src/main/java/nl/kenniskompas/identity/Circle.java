package nl.kenniskompas.identity;

import org.jspecify.annotations.Nullable;

/// A group of people, of any organisation, to whom something may be shown.
///
/// @param organisation whose coordinators keep it; null when those of any do
public record Circle(long id, int version, @Nullable OrganisationId organisation, String name) {
    public record Member(long id, PersonId person, String name) {}

    public String address() {
        return "/beheer/groepen/" + id;
    }
}
