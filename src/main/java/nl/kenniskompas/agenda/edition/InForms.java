package nl.kenniskompas.agenda.edition;

import java.util.ArrayList;
import java.util.Set;
import nl.kenniskompas.agenda.edition.CrossLink.End;
import nl.kenniskompas.history.form.Removal.Along;
import nl.kenniskompas.history.form.Where;
import nl.kenniskompas.history.form.Where.Crumb;
import org.jspecify.annotations.Nullable;

/// What the forms of an edition tell of it.
public final class InForms {
    private InForms() {}

    /// The crumbs above a form.
    public static Where where(Edition edition, @Nullable Challenge challenge, @Nullable Issue issue) {
        var crumbs = new ArrayList<Crumb>();
        crumbs.add(new Crumb(edition.agenda().title(), edition.agenda().address()));
        if (challenge != null) crumbs.add(new Crumb(challenge.number() + " " + challenge.title(), challenge.address()));
        if (issue != null) crumbs.add(new Crumb(issue.letter() + " " + issue.name(), issue.address()));
        return new Where(crumbs);
    }

    public static Where where(Edition edition) {
        return where(edition, null, null);
    }

    /// The cross-links that have an end among these.
    public static Along links(Edition edition, Set<End> ends) {
        return new Along(
                "agenda.form.along.links",
                edition.links().stream()
                        .filter(link -> ends.contains(link.from()) || ends.contains(link.to()))
                        .count());
    }
}
