package nl.kenniskompas.search.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnalysisTest {
    @Test
    void aWordIsFoundInsideItsCompound() {
        assertThat(Terms.of("De arbeidsmarktkrapte neemt toe", Token.Kind.PART))
                .contains("arbeidsmarkt", "arbeid", "markt", "krapte");
    }

    @Test
    void aCompoundAndItsWordsApartAreTheSameNotion() {
        assertThat(Terms.of("jeugdzorg", Token.Kind.SYNONYM))
                .isEqualTo(Terms.of("de zorg voor jeugd", Token.Kind.SYNONYM))
                .isNotEmpty();
        assertThat(Terms.of("jeugdzorg", Token.Kind.PART)).containsExactlyInAnyOrder("jeugd", "zorg");
    }

    @ParameterizedTest
    @CsvSource({
        "huizen, huis",
        "leraren, leraar",
        "gemeenten, gemeente",
        "maatregelen, maatregel",
        "vaardigheden, vaardigheid",
        "sociale, sociaal",
        "steden, stad",
        "kinderen, kind",
        "musea, museum",
        "regelingen, regeling",
        "arbeidsmarktmaatregelen, arbeidsmarktmaatregel",
        "arbeidsmigranten, arbeidsmigrant",
        "beleidsmedewerkers, beleidsmedewerker",
    })
    void aFormIsFoundByItsLemma(String form, String lemma) {
        assertThat(Terms.of(form, Token.Kind.LEMMA)).contains(lemma);
    }

    @ParameterizedTest
    @CsvSource({
        "handhaving, handhaven, gehandhaafd",
        "onderzoek, onderzoeken, onderzocht",
        "ontwikkeling, ontwikkelen, ontwikkeld",
        "vergrijzing, vergrijzen, vergrijsd",
        "digitalisering, digitaliseren, gedigitaliseerd",
        "aanpak, aanpakken, aangepakt",
    })
    void aNounAndItsVerbShareAStem(String noun, String verb, String participle) {
        assertThat(Terms.meant(noun)).containsAnyElementsOf(Terms.meant(verb));
        assertThat(Terms.meant(verb)).containsAnyElementsOf(Terms.meant(participle));
    }

    @ParameterizedTest
    @CsvSource({
        "reïntegratie, reintegratie",
        "CRÈCHES, creches",
        "ĳsbaan, ijsbaan",
        "financiën, financien",
        "oﬃcier, officier"
    })
    void accentsCaseAndLigaturesMakeNoDifference(String one, String other) {
        assertThat(Terms.of(one)).isEqualTo(Terms.of(other));
    }

    @ParameterizedTest
    @CsvSource({
        "arbe1dsmarkt, arbeidsmarkt",
        "0nderwijs, onderwijs",
        "kemenergie, kernenergie",
        "bedrijfsornvang, bedrijfsomvang",
        "gemeentebe1eid, gemeentebeleid",
    })
    void aSlipOfTheScannerIsReadAsItsWord(String slip, String word) {
        assertThat(Terms.meant(slip)).isEqualTo(Terms.meant(word));
        assertThat(Terms.of(slip, Token.Kind.WORD))
                .as("the letters as they stand")
                .containsExactly(slip);
    }

    @Test
    void aNameThatLooksLikeASlipStaysAName() {
        assertThat(Terms.meant("Arnhem Hoorn B52 2e")).contains("arnhem", "hoorn", "b52");
    }

    @Test
    void whatALineEndCutIsOneWord() {
        assertThat(Terms.of("beleids-\nvorming", Token.Kind.WORD)).containsExactly("beleidsvorming");
        assertThat(Terms.of("beleids\u00AD\n  vorming", Token.Kind.WORD)).containsExactly("beleidsvorming");
        assertThat(Terms.of("arbeids\u00ADmarkt", Token.Kind.WORD)).containsExactly("arbeidsmarkt");
        assertThat(Terms.of("werk-\nprivé", Token.Kind.WORD)).containsExactlyInAnyOrder("werk", "prive");
    }

    @Test
    void whatAWriterLeftOutIsFilledIn() {
        assertThat(Terms.meant("loopbaan- en participatiepatronen")).contains("loopbaanpatroon", "participatiepatroon");
        assertThat(Terms.meant("wet- en regelgeving")).contains("wetgeving", "regelgeving");
        assertThat(Terms.meant("(mantel)zorg")).contains("mantelzorg", "zorg");
        assertThat(Terms.meant("kansen(on)gelijkheid")).contains("kansengelijkheid", "kansenongelijkheid");
    }

    @ParameterizedTest
    @CsvSource({
        "SZW, het ministerie van Sociale Zaken en Werkgelegenheid",
        "LLO, leven lang leren",
        "zzp'ers, zelfstandigen zonder personeel",
        "AI, kunstmatige intelligentie",
        "niet-gebruik, het niet gebruiken van regelingen is niet gebruik",
        "fake news, nepnieuws",
    })
    void namesOfTheSameNotionMeet(String one, String other) {
        assertThat(Terms.of(one, Token.Kind.SYNONYM))
                .isNotEmpty()
                .containsAnyElementsOf(Terms.of(other, Token.Kind.SYNONYM));
    }

    @Test
    void partOfALongNameIsNotTheNotion() {
        assertThat(Terms.of("leven en leren", Token.Kind.SYNONYM)).isEmpty();
    }

    @Test
    void englishTextGetsEnglishStems() {
        assertThat(Terms.meant("The changing skills of workers and the effects of training on their wages"))
                .contains("chang", "skill", "worker", "train", "wage")
                .doesNotContain("the");
    }

    @Test
    void whatIsAskedIsTriedInBothLanguages() {
        assertThat(Terms.ANALYSIS.asked("changing")).extracting(Token::term).contains("chang");
        assertThat(Terms.ANALYSIS.asked("arbeidsmarkt")).extracting(Token::term).contains("arbeidsmarkt", "markt");
    }

    @Test
    void littleWordsGiveNothingButKeepTheirPlace() {
        var tokens = Terms.ANALYSIS.of("vertrouwen in de overheid");
        assertThat(tokens).extracting(Token::term).doesNotContain("in", "de");
        assertThat(tokens.getLast().position()).isEqualTo(3);
    }

    @Test
    void aTokenKnowsWhereItsWordStands() {
        String text = "De arbeids-\nmarkt groeit";
        var market = Terms.ANALYSIS.of(text).getFirst();
        assertThat(text.substring(market.start(), market.end())).isEqualTo("arbeids-\nmarkt");
    }
}
