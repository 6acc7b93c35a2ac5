package nl.kenniskompas.agenda.taking;

import java.util.Locale;
import java.util.Optional;
import nl.kenniskompas.agenda.edition.Agendas;
import nl.kenniskompas.ingest.Taker.Accepted;
import org.springframework.stereotype.Component;

/// Where a proposal hangs in the agenda.
@Component
class Below {
    private final Agendas agendas;

    Below(Agendas agendas) {
        this.agendas = agendas;
    }

    /// The edition that the proposal's parent belongs to; empty when the parent is not there.
    Optional<Long> agendaOf(Accepted proposal) {
        Long parent = proposal.parent();
        if (parent == null) return Optional.empty();
        return isUnder(proposal, Kind.AGENDA)
                ? Optional.of(parent)
                : agendas.agendaOf(String.valueOf(proposal.parentKind()), parent);
    }

    Optional<Long> agendaOf(Kind kind, long item) {
        return switch (kind) {
            case AGENDA -> Optional.of(item);
            case CHALLENGE, ISSUE, QUESTION, GOAL, TREND ->
                agendas.agendaOf(kind.name().toLowerCase(Locale.ROOT), item);
            case LINK -> agendas.agendaOf("cross_link", item);
            case COVERED, CONSULTED -> Optional.empty();
        };
    }

    static boolean isUnder(Accepted proposal, Kind kind) {
        return kind.key().equals(proposal.parentKind());
    }
}
