package nl.kenniskompas.search.marking;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.kenniskompas.search.analysis.Analysis;
import org.junit.jupiter.api.Test;

/// What is marked, and what is told about it.
class MarkingTest {
    private static final Analysis ANALYSIS = Analysis.load();

    private static Marked marked(String words, String title, String body) {
        return new Marking(words, Map.of(), false, ANALYSIS).in(title, body);
    }

    /// With brackets around what is marked.
    private static String told(List<Piece> pieces) {
        return pieces.stream()
                .map(piece -> piece.met() ? "[" + piece.text() + "]" : piece.text())
                .collect(joining());
    }

    private static Reason only(Marked marked) {
        assertThat(marked.why()).hasSize(1);
        return marked.why().getFirst();
    }

    @Test
    void aWordIsMarkedAsItStands() {
        var marked = marked("krapte", "Hoe ontstaat Krapte?", "");
        assertThat(told(marked.title())).isEqualTo("Hoe ontstaat [Krapte]?");
        assertThat(only(marked)).isEqualTo(new Reason("krapte", Way.ITSELF, List.of("Krapte")));
    }

    @Test
    void anotherFormOfAWordIsMarked() {
        var marked = marked("gemeente", "Wat doen gemeenten?", "");
        assertThat(told(marked.title())).isEqualTo("Wat doen [gemeenten]?");
        assertThat(only(marked).way()).isEqualTo(Way.FORM);
    }

    @Test
    void aCompoundIsMarkedForAWordInsideIt() {
        var marked = marked("krapte", "Arbeidsmarktkrapte in de zorg", "");
        assertThat(told(marked.title())).isEqualTo("[Arbeidsmarktkrapte] in de zorg");
        assertThat(only(marked)).isEqualTo(new Reason("krapte", Way.PART, List.of("Arbeidsmarktkrapte")));
    }

    @Test
    void oneCompoundMeetsBothWordsThatWereAsked() {
        var marked = marked("krapte arbeidsmarkt", "Arbeidsmarktkrapte", "");
        assertThat(marked.why()).extracting(Reason::way).containsExactly(Way.PART, Way.PART);
        assertThat(told(marked.title())).isEqualTo("[Arbeidsmarktkrapte]");
    }

    @Test
    void ofAnotherNameAllWordsAreMarked() {
        var marked = marked("LLO", "Hoe helpt leven lang ontwikkelen mensen?", "");
        assertThat(told(marked.title())).isEqualTo("Hoe helpt [leven lang ontwikkelen] mensen?");
        assertThat(only(marked)).isEqualTo(new Reason("LLO", Way.SYNONYM, List.of("leven lang ontwikkelen")));
    }

    @Test
    void ofASlipItIsToldWhatItWasTakenFor() {
        var marked = new Marking("mantelzrog", Map.of("mantelzrog", List.of("mantelzorg")), false, ANALYSIS)
                .in("Wie zijn mantelzorgers?", "Over mantelzorg.");
        assertThat(told(marked.passage())).isEqualTo("Over [mantelzorg].");
        assertThat(only(marked)).isEqualTo(new Reason("mantelzrog", Way.SLIP, List.of("mantelzorg")));
    }

    @Test
    void partsOfACompoundAreMarkedOnlyWhereItDoesNotStandItself() {
        assertThat(told(marked("dijkbeheer", "Beheer van een dijk", "").title()))
                .isEqualTo("[Beheer] van een [dijk]");
        assertThat(told(marked("dijkbeheer", "Dijkbeheer: beheer van een dijk", "")
                        .title()))
                .isEqualTo("[Dijkbeheer]: beheer van een dijk");
    }

    @Test
    void aWordThatIsBeingTypedMeetsWhatBeginsSo() {
        var marked = new Marking("arbeidsma", Map.of(), true, ANALYSIS).in("De arbeidsmarkt", "");
        assertThat(told(marked.title())).isEqualTo("De [arbeidsmarkt]");
        assertThat(only(marked).way()).isEqualTo(Way.BEGIN);
        assertThat(only(new Marking("arbeidsma ", Map.of(), true, ANALYSIS).in("De arbeidsmarkt", ""))
                        .way())
                .isNull();
    }

    @Test
    void signsAndWhatIsLeftOutAreNoWordsOfTheQuestion() {
        var marked = marked("\"zout water\" OR +dijk -zee soort:vraag", "Zout water, een dijk OR een zee", "");
        assertThat(told(marked.title())).isEqualTo("[Zout] [water], een [dijk] OR een zee");
        assertThat(marked.why()).extracting(Reason::asked).containsExactly("zout", "water", "dijk");
    }

    @Test
    void aNumberOfAFileIsMarkedInEachSpelling() {
        assertThat(told(marked("36410", "Zie Kamerstuk 36 410, nr. 3.", "").title()))
                .contains("[36 410");
    }

    @Test
    void aWordThatIsNotThereIsToldToo() {
        var why = marked("krapte woestijn", "Krapte", "").why();
        assertThat(why.getLast()).isEqualTo(new Reason("woestijn", null, List.of()));
    }

    @Test
    void thePassageIsWhereMostWordsStandTogether() {
        String far = "Een zin die over iets anders gaat en lang genoeg is. ".repeat(20);
        var marked = marked("zout dijk", "", far + "Er is zout. " + far + "Het zout vreet aan de dijk. " + far);
        assertThat(told(marked.passage()))
                .startsWith("…Het [zout] vreet aan de [dijk].")
                .endsWith("…");
    }

    @Test
    void withoutAMarkThePassageIsTheBeginning() {
        assertThat(told(marked("krapte", "Krapte", "Een begin.").passage())).isEqualTo("Een begin.");
        assertThat(marked("krapte", "Krapte", " ").passage()).isEmpty();
    }

    @Test
    void noTextAndNoQuestionMakesItFailOrSlow() {
        String much = "zout ".repeat(200_000);
        assertThat(told(marked(much, much.substring(0, 500), much).passage())).startsWith("[zout] [zout]");
        assertThat(marked("", "Titel", "Tekst").why()).isEmpty();
        assertThat(told(marked("\ud83d\ude00 zout", "\ud83d\ude00 zout", "\ud83d\ude00".repeat(400))
                        .passage()))
                .doesNotContain("\ufffd");
    }
}
