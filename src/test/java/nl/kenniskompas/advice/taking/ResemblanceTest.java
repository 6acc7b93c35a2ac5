package nl.kenniskompas.advice.taking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ResemblanceTest {
    private final Resemblance resemblance = new Resemblance();

    @Test
    void theWayOfPromisingDoesNotMakeTwoPromisesAlike() {
        String fireworks = "Ik informeer uw Kamer voor het einde van het jaar over de verkenning naar vuurwerk.";
        String rules = "Ik streef ernaar de regeling voor het einde van het jaar aan uw Kamer te doen toekomen.";

        assertThat(resemblance.of(fireworks, rules)).isGreaterThan(0.4);
        assertThat(resemblance.ofSubjects(fireworks, rules)).isLessThan(0.25);
    }

    @Test
    void theSameSubjectIsSeenInOtherWords() {
        assertThat(
                        resemblance.ofSubjects(
                                "De minister zegt toe de Kamer voor de zomer te informeren over de wachttijden in de jeugdzorg.",
                                "Hiermee doe ik de toezegging gestand om terug te komen op de wachttijden bij jeugdzorginstellingen."))
                .isGreaterThan(0.45);
    }

    @Test
    void oneWordInCommonIsNoGroundAndNothingIsLikeNothing() {
        assertThat(resemblance.ofSubjects(
                        "Ik informeer u over het programma.", "Hierbij de voortgang van het programma."))
                .isLessThanOrEqualTo(0.5);
        assertThat(resemblance.ofSubjects("Ik informeer u.", "Ik informeer u.")).isZero();
        assertThat(resemblance.of(null, "iets")).isZero();
    }
}
