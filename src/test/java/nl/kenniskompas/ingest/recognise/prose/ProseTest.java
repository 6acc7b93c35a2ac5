package nl.kenniskompas.ingest.recognise.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.kenniskompas.ingest.plain.PlainText;
import nl.kenniskompas.ingest.recognise.outline.Manuscript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Running text as a reader reads it.
class ProseTest {
    @Test
    void abbreviationsAndInitialsDoNotEndASentence() {
        assertThat(
                        words(
                                "De heer drs. J.P. van der Laan sprak op 3 mei jl. met o.a. de VNG. Dat ging over art. 5, lid 2."))
                .containsExactly(
                        "De heer drs. J.P. van der Laan sprak op 3 mei jl. met o.a. de VNG.",
                        "Dat ging over art. 5, lid 2.");
    }

    @Test
    void aPromiseBehindJlStartsASentence() {
        assertThat(words("Uw Kamer kreeg de brief op 11 juli jl. Ik kom daarop terug."))
                .containsExactly("Uw Kamer kreeg de brief op 11 juli jl.", "Ik kom daarop terug.");
    }

    @Test
    void aNoteBetweenTheHalvesOfASentenceIsLifted() {
        var text = of("""
                Het vorige kabinet heeft met de gemeenten en de provincies afspraken
                gemaakt over de bouw van scholen, die wij samen met de schoolbesturen

                1 Kamerstuk 31 293, nr. 12.
                2 Kamerstuk 31 293, nr. 14.

                zullen nakomen. De eerste twaalf scholen gaan volgend jaar open.
                """);
        assertThat(text.sentences().getFirst().text()).endsWith("die wij samen met de schoolbesturen zullen nakomen.");
        assertThat(text.sentences().getFirst().spans()).hasSize(2);
        assertThat(text.notes()).extracting(Footnote::number).containsExactly(1, 2);
        assertThat(text.sentences().getLast().note()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"¹", "1", ".®", ".’", "?®", "*"})
    void whatAScannerMakesOfAMarkIsNotRead(String mark) {
        var end = mark.startsWith(".") ? mark : "." + mark;
        var text = of("De regering heeft het plan van de gemeenten in haar geheel overgenomen" + end
                + " Dat is goed\nnieuws voor iedereen die in de regio woont en werkt, en voor de bezoekers.\n\n"
                + "1 Kamerstuk 31 293, nr. 12.\n");
        assertThat(text.sentences().getFirst().text()).endsWith("in haar geheel overgenomen.");
    }

    @Test
    void realQuotesQuestionsAndYearsStay() {
        var words = words(
                "“Is dat waar?” vroeg hij in 2014. Zij zei: “Ja.” Het kostte 3,5% meer dan in 2022!\n\n1 Kamerstuk 31 293, nr. 12.\n");
        assertThat(words)
                .contains("“Is dat waar?” vroeg hij in 2014.", "Zij zei: “Ja.”", "Het kostte 3,5% meer dan in 2022!");
    }

    @Test
    void itemsShareTheParagraphOfTheirLead() {
        var sentences = of("Het kabinet zal:\n- scholen bouwen;\n- leraren opleiden.\n\nDat begint in mei.")
                .sentences();
        assertThat(sentences)
                .extracting(Sentence::text)
                .containsExactly("Het kabinet zal:", "scholen bouwen;", "leraren opleiden.", "Dat begint in mei.");
        assertThat(sentences).extracting(Sentence::paragraph).containsExactly(1, 1, 1, 2);
    }

    @Test
    void aShortLineOfItsOwnIsTheHeadingOfWhatFollows() {
        var sentences =
                of("Alles begint met goed onderwijs.\n\nScholen in de wijk\n\nDe school is een plek voor iedereen in de buurt.")
                        .sentences();
        assertThat(sentences.getLast().section()).isEqualTo("Scholen in de wijk");
        assertThat(sentences.getFirst().section()).isNull();
    }

    @Test
    void aShortQuotationIsNotCut() {
        assertThat(words("De raad noemt zijn advies «Samen sterk. Wonen voor iedereen» en biedt het aan."))
                .hasSize(1);
    }

    @Test
    void theFootOfAPrintedPaperIsNoText() {
        assertThat(
                        words(
                                "Dit is een hele zin die\n\nTweede Kamer, vergaderjaar 2022–2023, 29 544, nr. 1115 3\n\nop de volgende bladzijde eindigt."))
                .containsExactly("Dit is een hele zin die op de volgende bladzijde eindigt.");
    }

    @Test
    void aSpanHoldsTheWordsBeforeTheirRepair() {
        var content =
                "Het kabinet zet in op een sterke econo-\nmie voor alle mensen in het land.\nDe econo-\nmie groeit.";
        var text = new Manuscript(PlainText.read(content));
        var sentence = RunningText.of(text).sentences().getFirst();
        assertThat(sentence.text()).contains("economie");
        assertThat(content.substring(sentence.span().start(), sentence.span().end()))
                .contains("econo-\nmie");
    }

    private static RunningText of(String content) {
        return RunningText.of(new Manuscript(PlainText.read(content)));
    }

    private static List<String> words(String content) {
        return of(content).sentences().stream().map(Sentence::text).toList();
    }
}
