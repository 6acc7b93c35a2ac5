package nl.kenniskompas.administration.organisation;

import java.util.List;
import nl.kenniskompas.history.form.Where;
import nl.kenniskompas.history.form.Where.Crumb;
import nl.kenniskompas.identity.Organisation;

/// The crumbs above the forms of an organisation.
final class Crumbs {
    private Crumbs() {}

    static Where of(Organisation organisation) {
        return new Where(List.of(new Crumb(organisation.name(), organisation.address())));
    }
}
