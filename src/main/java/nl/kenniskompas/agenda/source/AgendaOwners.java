package nl.kenniskompas.agenda.source;

import java.util.List;
import nl.kenniskompas.agenda.edition.Agendas;
import nl.kenniskompas.identity.OrganisationId;
import nl.kenniskompas.identity.OrganisationUses;
import org.springframework.stereotype.Component;

/// The editions of an organisation.
@Component
class AgendaOwners implements OrganisationUses {
    private final Agendas agendas;

    AgendaOwners(Agendas agendas) {
        this.agendas = agendas;
    }

    @Override
    public List<Use> of(OrganisationId organisation) {
        var own = agendas.of(organisation);
        return own.isEmpty()
                ? List.of()
                : List.of(new Use(
                        "agendas", own.size(), own.size() == 1 ? own.getFirst().address() : "/agenda"));
    }
}
