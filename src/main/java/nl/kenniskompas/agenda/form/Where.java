package nl.kenniskompas.agenda.form;

import nl.kenniskompas.agenda.edition.Challenge;
import nl.kenniskompas.agenda.edition.Edition;
import nl.kenniskompas.agenda.edition.Issue;
import org.jspecify.annotations.Nullable;

/// The crumbs above a form.
///
/// @param edition null while a new one is made
public record Where(
        @Nullable Edition edition,
        @Nullable Challenge challenge,
        @Nullable Issue issue) {
    public static Where in(Edition edition) {
        return new Where(edition, null, null);
    }
}
