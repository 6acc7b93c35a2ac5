package nl.kenniskompas.agenda.overview;

import nl.kenniskompas.agenda.edition.Agendas;
import nl.kenniskompas.agenda.edition.Editions;
import nl.kenniskompas.agenda.writing.Provenance;
import nl.kenniskompas.library.Library;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Gathers what the page of an edition shows.
@Component
class EditionPages {
    private final Agendas agendas;
    private final Editions editions;
    private final Steps steps;
    private final Provenance provenance;
    private final Library library;

    EditionPages(Agendas agendas, Editions editions, Steps steps, Provenance provenance, Library library) {
        this.agendas = agendas;
        this.editions = editions;
        this.steps = steps;
        this.provenance = provenance;
        this.library = library;
    }

    EditionPage of(String slug, boolean mayMove, @Nullable String problem) {
        var edition = editions.of(slug);
        var agenda = edition.agenda();
        var others = agendas.all().stream().filter(a -> a.id() != agenda.id()).toList();
        return new EditionPage(
                edition,
                steps.of(agenda),
                others.stream()
                        .filter(a -> Long.valueOf(a.id()).equals(agenda.predecessor()))
                        .findFirst()
                        .orElse(null),
                others,
                library.passages(provenance.outlineOf(agenda.id())),
                mayMove,
                problem);
    }
}
