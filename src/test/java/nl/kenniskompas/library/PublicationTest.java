package nl.kenniskompas.library;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PublicationTest {
    @Test
    void everySpellingLeadsToOnePublication() {
        for (String spelling : new String[] {
            "kst-29544-1115",
            "29 544, nr. 1115",
            "29544-1115",
            "Kamerstuk 29 544, nr. 1115",
            "Kamerstukken II 2022/23, 29 544, nr. 1115",
            "29\u00A0544, nr.\u00A01115",
            "29.544 nr 1115",
            "KST-29544-1115",
            "29544/1115",
            "https://zoek.officielebekendmakingen.nl/kst-29544-1115.html"
        }) assertThat(spelled(spelling)).as(spelling).isEqualTo("kst-29544-1115");
    }

    @Test
    void whatFollowsADossierIsNotTakenForANumber() {
        assertThat(spelled("36 200 X, nr. 8")).isEqualTo("kst-36200-X-8");
        assertThat(spelled("kst-36200-x-8")).isEqualTo("kst-36200-X-8");
        assertThat(spelled("21 501-31, nr. 700")).isEqualTo("kst-21501-31-700");
        assertThat(spelled("21501-31-700")).isEqualTo("kst-21501-31-700");
        assertThat(spelled("29544-31")).isEqualTo("kst-29544-31");
        assertThat(spelled("23 908 (R1519), nr. 103")).isEqualTo("kst-23908-R1519-103");
        assertThat(spelled("31 700 VI, D")).isEqualTo("kst-31700-VI-D");
        assertThat(spelled("32 024, C")).isEqualTo("kst-32024-C");
    }

    @Test
    void aDossierWithoutANumberIsAWholeFile() {
        for (String spelling : new String[] {"29 544", "29544", "dossier 29 544", "dossier-29544"})
            assertThat(spelled(spelling)).as(spelling).isEqualTo("dossier-29544");
        assertThat(spelled("36 200 X")).isEqualTo("dossier-36200-X");
    }

    @Test
    void otherPublicationsAreKnownByTheirOwnNumbers() {
        assertThat(spelled("Stb. 2023, 100")).isEqualTo("stb-2023-100");
        assertThat(spelled("Stcrt. 2015, nr. 10247")).isEqualTo("stcrt-2015-10247");
        assertThat(spelled("Aanhangsel Handelingen II 2022/23, nr. 1339")).isEqualTo("ah-tk-20222023-1339");
        assertThat(spelled("ecli:nl:hr:2019:1278")).isEqualTo("ECLI:NL:HR:2019:1278");
        assertThat(spelled("jci1.3:c:bwbr0001854&artikel=7")).isEqualTo("jci1.3:c:BWBR0001854&artikel=7");
        assertThat(spelled("h-tk-20232024-13-19")).isEqualTo("h-tk-20232024-13-19");
    }

    @Test
    void otherWordsNameNoPublication() {
        for (String words :
                new String[] {"", "brief van maart", "2023", "1115", "x".repeat(100_000), "kst-", "12 345 678"})
            assertThat(Publication.spelled(words))
                    .as(words.substring(0, Math.min(20, words.length())))
                    .isEmpty();
    }

    @Test
    void aFileOrAnAddressTellsWhichPublicationItIs() {
        assertThat(Publication.named("kst-29544-1115.pdf")).contains(new Publication("kst-29544-1115"));
        assertThat(Publication.named("https://example.org/frbr/kst/29544/kst-29544-1115/1/xml/kst-29544-1115.xml"))
                .contains(new Publication("kst-29544-1115"));
        assertThat(Publication.named("brief-2023-04.pdf")).isEmpty();
        assertThat(Publication.named("kst-verslag.pdf")).isEmpty();
    }

    @Test
    void aCitationOfARecogniserAndASearchOfAPersonMeet() {
        assertThat(Publication.cited("paper", "36200-X-8")).isEqualTo(new Publication("kst-36200-X-8"));
        assertThat(Publication.cited("file", "29544")).isEqualTo(new Publication("dossier-29544"));
        assertThat(Publication.cited("gazette", "stb-2023-100")).isEqualTo(new Publication("stb-2023-100"));
    }

    @Test
    void aPublicationKnowsItsDossierItsNameAndItsAddress() {
        var paper = new Publication("kst-36200-X-8");
        assertThat(paper.dossier()).isEqualTo("36200-X");
        assertThat(paper.form()).isEqualTo("paper");
        assertThat(paper.parts()).containsExactly("36\u00A0200\u00A0X", "8");
        assertThat(paper.address()).isEqualTo("https://zoek.officielebekendmakingen.nl/kst-36200-X-8.html");
        assertThat(new Publication("kst-21501-31-700").parts()).containsExactly("21\u00A0501-31", "700");
        assertThat(new Publication("kst-31700-VI-D").form()).isEqualTo("letter");
        assertThat(new Publication("dossier-29544").address())
                .isEqualTo("https://zoek.officielebekendmakingen.nl/dossier/29544");
        assertThat(new Publication("stb-2023-100").parts()).containsExactly("Stb", "2023", "100");
        assertThat(new Publication("ah-tk-20222023-1339").parts()).containsExactly("II", "2022/23", "1339");
        assertThat(new Publication("jci1.3:c:BWBR0001854&artikel=7").page())
                .isEqualTo("/verwijzingen/jci1.3:c:BWBR0001854&artikel=7");
    }

    @Test
    void onlyWhatTheRegisterHoldsIsAskedThere() {
        assertThat(new Publication("kst-29544-1115").isRegistered()).isTrue();
        assertThat(new Publication("stb-2023-100").isRegistered()).isTrue();
        assertThat(new Publication("dossier-29544").isRegistered()).isFalse();
        assertThat(new Publication("ECLI:NL:HR:2019:1278").isRegistered()).isFalse();
    }

    private static String spelled(String words) {
        return Publication.spelled(words).map(Publication::identifier).orElse("");
    }
}
