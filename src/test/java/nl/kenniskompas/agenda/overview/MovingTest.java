package nl.kenniskompas.agenda.overview;

import static nl.kenniskompas.agenda.edition.Agenda.State.ADOPTED;
import static nl.kenniskompas.agenda.edition.Agenda.State.ARCHIVED;
import static nl.kenniskompas.agenda.edition.Agenda.State.CONCEPT;
import static nl.kenniskompas.agenda.edition.Agenda.State.CONSULTATION;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MovingTest {
    @Test
    void aStepWithAReasonIsTaken() {
        assertThat(Moving.ask(CONCEPT, CONCEPT, ADOPTED, "in de staf besloten")).isEqualTo(new Moving.Moved(ADOPTED));
    }

    @Test
    void aStepWithoutAReasonIsRefused() {
        assertThat(Moving.ask(CONCEPT, CONCEPT, ADOPTED, " ")).isEqualTo(new Moving.WithoutReason());
    }

    @Test
    void aStepThatTheStateDoesNotAllowIsRefused() {
        assertThat(Moving.ask(CONCEPT, CONCEPT, ARCHIVED, "opruimen")).isEqualTo(new Moving.NoWay(CONCEPT, ARCHIVED));
    }

    @Test
    void aStepFromAStateThatHasGoneByIsRefused() {
        assertThat(Moving.ask(CONSULTATION, CONCEPT, ADOPTED, "besloten"))
                .isEqualTo(new Moving.MovedSince(CONSULTATION));
    }
}
