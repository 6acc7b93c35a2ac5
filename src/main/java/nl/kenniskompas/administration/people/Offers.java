package nl.kenniskompas.administration.people;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.kenniskompas.identity.OrganisationId;
import nl.kenniskompas.identity.Organisations;
import nl.kenniskompas.identity.Rights;
import nl.kenniskompas.identity.Role;
import nl.kenniskompas.web.form.Option;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/// What can be chosen in the forms for rights: only where the one who acts may give something.
@Component
class Offers {
    static final String EVERYWHERE = "alle";

    private final Organisations organisations;
    private final Rights rights;

    Offers(Organisations organisations, Rights rights) {
        this.organisations = organisations;
        this.rights = rights;
    }

    /// Where the one who acts gives and takes roles.
    List<Option> organisations() {
        return options(rights.manages((OrganisationId) null), rights::manages);
    }

    /// Whose groups the one who acts keeps.
    List<Option> circles() {
        return options(rights.mayIn(Role.COORDINATOR, null), it -> rights.mayIn(Role.COORDINATOR, it));
    }

    private interface Where {
        boolean may(OrganisationId organisation);
    }

    private List<Option> options(boolean everywhere, Where where) {
        var options = new ArrayList<Option>();
        if (everywhere) options.add(Option.keyed(EVERYWHERE, "administration.people.everywhere"));
        organisations.all().stream()
                .filter(it -> !it.isEnded() && where.may(it.id()))
                .map(it -> Option.of(Long.toString(it.id().value()), it.name()))
                .forEach(options::add);
        return options;
    }

    static List<Option> roles() {
        return Arrays.stream(Role.values())
                .map(role -> Option.keyed(role.key(), "administration.people.role.choice." + role.key()))
                .toList();
    }

    /// The organisation behind an option; null for all of them.
    static @Nullable OrganisationId chosen(String value) {
        return value.equals(EVERYWHERE) ? null : new OrganisationId(Long.parseLong(value));
    }

    static String value(@Nullable OrganisationId organisation) {
        return Optional.ofNullable(organisation)
                .map(it -> Long.toString(it.value()))
                .orElse(EVERYWHERE);
    }

    /// Once more where it counts: what a form offers says nothing about what is sent.
    void requireManaging(@Nullable OrganisationId organisation) {
        if (!rights.manages(organisation))
            throw new AccessDeniedException("it takes an administrator of " + organisation);
    }

    void requireKeeping(@Nullable OrganisationId organisation) {
        if (!rights.mayIn(Role.COORDINATOR, organisation))
            throw new AccessDeniedException("it takes a coordinator of " + organisation);
    }
}
