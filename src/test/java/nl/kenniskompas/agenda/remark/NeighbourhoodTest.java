package nl.kenniskompas.agenda.remark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.kenniskompas.agenda.QuestionId;
import nl.kenniskompas.agenda.QuestionSummary;
import org.junit.jupiter.api.Test;

class NeighbourhoodTest {
    private static final List<String> STANDING = List.of(
            "Hoe groot is de krapte op de arbeidsmarkt voor installateurs in 2030?",
            "Waardoor stoppen veerdiensten op de Waddenzee?",
            "Hoe kunnen gemeenten zwerfvuil op stranden verminderen?",
            "Welke leerlingen missen het vaakst de bus naar school?",
            "Hoe ervaren omwonenden het geluid van windmolens?");

    @Test
    void theSameWordsAreTheSameQuestion() {
        var like = among(STANDING, "waardoor stoppen veerdiensten op de waddenzee");

        assertThat(like).extracting(Resembling::kinship).containsExactly(Kinship.SAME);
        assertThat(like.getFirst().question().text()).isEqualTo(STANDING.get(1));
    }

    @Test
    void otherWordsAndACompoundAreSeenThrough() {
        assertThat(among(STANDING, "Hoe groot is de arbeidsmarktkrapte voor installateurs in 2030?"))
                .extracting(like -> like.question().text())
                .first()
                .isEqualTo(STANDING.getFirst());
        assertThat(among(STANDING, "Wat kunnen gemeenten doen aan zwerfvuil op het strand?"))
                .extracting(like -> like.question().text())
                .first()
                .isEqualTo(STANDING.get(2));
    }

    @Test
    void anotherYearIsRelatedAndNotTheSame() {
        assertThat(among(STANDING, "Hoe groot is de krapte op de arbeidsmarkt voor installateurs in 2040?"))
                .extracting(Resembling::kinship)
                .containsExactly(Kinship.RELATED);
    }

    @Test
    void theSameFrameAroundAnotherSubjectIsAnotherQuestion() {
        assertThat(among(STANDING, "Hoe kunnen gemeenten muggen in tuinen verminderen?"))
                .isEmpty();
        assertThat(among(STANDING, "Hoe ervaren ouders de werkdruk van juffen en meesters?"))
                .isEmpty();
    }

    @Test
    void theWordsInCommonAreToldAsTheyAreWritten() {
        var like = among(STANDING, "Welk Geluid van Windmolens ervaren omwonenden?");

        assertThat(like.getFirst().common()).contains("Geluid", "Windmolens", "omwonenden");
    }

    @Test
    void aQuestionDoesNotResembleItself() {
        var here = neighbourhood(STANDING);

        assertThat(here.to(STANDING.get(1), Set.of(2L))).isEmpty();
    }

    @Test
    void amongThousandsThreeAreShownAtMost() {
        var many = new ArrayList<>(STANDING);
        IntStream.range(0, 3_000)
                .forEach(i -> many.add("Hoe kunnen gemeenten zwerfvuil op stranden in " + (1900 + i % 200)
                        + " verminderen bij paal " + i + "?"));

        assertThat(among(many, "Hoe kunnen gemeenten zwerfvuil op stranden verminderen?"))
                .hasSize(3)
                .first()
                .extracting(Resembling::kinship)
                .isEqualTo(Kinship.SAME);
    }

    private static List<Resembling> among(List<String> standing, String question) {
        return neighbourhood(standing).to(question, Set.of());
    }

    private static Neighbourhood neighbourhood(List<String> texts) {
        return Neighbourhood.of(
                IntStream.range(0, texts.size())
                        .mapToObj(i -> new QuestionSummary(new QuestionId(i + 1L), texts.get(i), null, "Proefagenda"))
                        .toList(),
                texts.stream().map(Subject::of).toList());
    }
}
