package nl.kenniskompas.agenda.home;

import java.util.List;
import nl.kenniskompas.agenda.edition.Agenda.State;

/// @param organisations names of all organisations that have an edition
/// @param organisation the one that is asked for, or empty
/// @param state the key of the state that is asked for, or empty
record AgendasPage(List<Size> sizes, List<String> organisations, String organisation, String state) {
    static AgendasPage of(List<Size> all, String organisation, String state) {
        var shown = all.stream()
                .filter(size -> organisation.isEmpty()
                        || size.agenda().organisationName().equals(organisation))
                .filter(size -> state.isEmpty() || size.agenda().state().key().equals(state))
                .toList();
        var organisations = all.stream()
                .map(size -> size.agenda().organisationName())
                .distinct()
                .sorted()
                .toList();
        return new AgendasPage(shown, organisations, organisation, state);
    }

    boolean filtered() {
        return !organisation.isEmpty() || !state.isEmpty();
    }

    List<State> states() {
        return List.of(State.values());
    }
}
