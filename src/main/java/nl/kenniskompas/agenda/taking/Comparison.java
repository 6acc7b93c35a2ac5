package nl.kenniskompas.agenda.taking;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.kenniskompas.agenda.edition.Agenda;
import nl.kenniskompas.agenda.edition.Agendas;
import nl.kenniskompas.agenda.edition.Editions;
import nl.kenniskompas.agenda.taking.Against.Mode;
import nl.kenniskompas.identity.Organisations;
import nl.kenniskompas.ingest.Finding;
import org.springframework.stereotype.Component;

/// Compares a document's agenda with the edition that stands: the same one, else the one before it, else none.
@Component
class Comparison {
    private static final double ALIKE = 0.15;

    private final Organisations organisations;
    private final Agendas agendas;
    private final Editions editions;

    Comparison(Organisations organisations, Agendas agendas, Editions editions) {
        this.organisations = organisations;
        this.agendas = agendas;
        this.editions = editions;
    }

    List<Finding> compare(Finding found) {
        List<Agenda> known = known(found);
        Optional<Agenda> same =
                known.stream().filter(agenda -> isSame(agenda, found)).findFirst();
        if (same.isPresent()) return List.of(Against.compare(found, editions.of(same.get()), Mode.UPDATE));
        return List.of(before(known, found)
                .map(agenda -> Against.compare(found, editions.of(agenda), Mode.SUCCESSION))
                .orElse(found));
    }

    /// Those of the organisation, newest first. A document that does not name one is taken for a later one of the
    /// editions whose content it shares.
    private List<Agenda> known(Finding found) {
        String name = found.fields().get("organisation");
        if (name != null)
            return organisations
                    .called(name, Numbers.firstDay(found.fields().get("from")))
                    .map(o -> agendas.of(o.id()))
                    .orElse(List.of());
        return agendas.all().stream()
                .filter(agenda -> agenda.title().equalsIgnoreCase(found.fields().getOrDefault("title", ""))
                        || isEarlier(agenda, found) && Matching.share(found, editions.of(agenda)) >= ALIKE)
                .toList();
    }

    /// Without a name on it, what it shares is no ground to change an edition of the same period.
    private static boolean isEarlier(Agenda agenda, Finding found) {
        Integer starts = agenda.starts();
        Integer from = Numbers.in(found.fields().get("from"));
        return starts != null && from != null && starts < from;
    }

    private static boolean isSame(Agenda agenda, Finding found) {
        Integer from = Numbers.in(found.fields().get("from"));
        Integer until = Numbers.in(found.fields().get("until"));
        boolean samePeriod = from != null && from.equals(agenda.starts()) && Objects.equals(until, agenda.ends());
        boolean sameTitle = agenda.title().equalsIgnoreCase(found.fields().getOrDefault("title", ""));
        boolean otherPeriod = from != null && agenda.starts() != null && !samePeriod;
        return samePeriod || sameTitle && !otherPeriod;
    }

    /// The newest that began before this one does; the newest of all when this one has no period.
    private static Optional<Agenda> before(List<Agenda> known, Finding found) {
        Integer from = Numbers.in(found.fields().get("from"));
        return known.stream()
                .filter(agenda -> from == null || agenda.starts() == null || agenda.starts() < from)
                .max(Comparator.comparing(Agenda::starts, Comparator.nullsFirst(Comparator.<Integer>naturalOrder())));
    }
}
