package nl.kenniskompas.agenda.edition;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kenniskompas.agenda.edition.Agenda.State;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StateTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            CONCEPT,      CONCEPT,      no
            CONCEPT,      CONSULTATION, yes
            CONCEPT,      ADOPTED,      yes
            CONCEPT,      ARCHIVED,     no
            CONSULTATION, CONCEPT,      yes
            CONSULTATION, CONSULTATION, no
            CONSULTATION, ADOPTED,      yes
            CONSULTATION, ARCHIVED,     no
            ADOPTED,      CONCEPT,      no
            ADOPTED,      CONSULTATION, yes
            ADOPTED,      ADOPTED,      no
            ADOPTED,      ARCHIVED,     yes
            ARCHIVED,     CONCEPT,      no
            ARCHIVED,     CONSULTATION, no
            ARCHIVED,     ADOPTED,      yes
            ARCHIVED,     ARCHIVED,     no
            """)
    void anEditionGoesOnlyWhereItsStateLeads(State from, State to, String may) {
        assertThat(from.next().contains(to)).isEqualTo(may.equals("yes"));
    }
}
