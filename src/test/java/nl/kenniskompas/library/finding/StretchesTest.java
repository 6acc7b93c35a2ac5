package nl.kenniskompas.library.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.kenniskompas.library.NewDocument.Repair;
import nl.kenniskompas.library.NewDocument.Shape;
import nl.kenniskompas.library.NewDocument.Sheet;
import nl.kenniskompas.library.reader.DocumentText;
import org.junit.jupiter.api.Test;

class StretchesTest {
    private static final String REED = "Het riet langs de oever groeit te hard.";

    private final StringBuilder content = new StringBuilder();
    private final List<Shape> blocks = new ArrayList<>();
    private final List<Repair> repairs = new ArrayList<>();

    private StretchesTest with(String kind, String words) {
        int start = content.codePointCount(0, content.length());
        content.append(words).append("\n\n");
        blocks.add(new Shape(kind, null, 0, 0, null, start, start + words.codePointCount(0, words.length())));
        return this;
    }

    private List<Stretch> found() {
        int length = content.codePointCount(0, content.length());
        var sheets = List.of(new Sheet(1, 0, length));
        return Stretches.of(new DocumentText(content.toString(), sheets, repairs, blocks));
    }

    @Test
    void eachPartIsAStretchAndWhatIsShortOrOnTheEdgeIsNot() {
        with("furniture", "Ministerie van Riet en Water, pagina 4")
                .with("paragraph", REED)
                .with("item", "Wie maait het riet, en wie betaalt?")
                .with("note", "1. Zie het jaarverslag over riet.")
                .with("paragraph", "Dank u.");
        assertThat(found())
                .extracting(Stretch::words)
                .containsExactly(REED, "Wie maait het riet, en wie betaalt?", "1. Zie het jaarverslag over riet.");
    }

    @Test
    void aHeadingIsToldByWhatStandsUnderIt() {
        with("heading", "Over de oevers van het water").with("paragraph", REED);
        assertThat(found()).extracting(Stretch::heading).containsExactly("Over de oevers van het water");
    }

    @Test
    void aHeadingWithNothingUnderItIsNotLost() {
        with("heading", "Over de oevers van het water")
                .with("paragraph", "Vervallen.")
                .with("heading", "Over de bodem van het water");
        assertThat(found())
                .extracting(Stretch::words)
                .containsExactly("Over de oevers van het water", "Over de bodem van het water");
        assertThat(found()).extracting(Stretch::heading).containsOnly("");
    }

    @Test
    void theCellsOfARowStandTogether() {
        with("cell", "Wie maait?").with("cell", "Het waterschap en de boeren");
        assertThat(found()).extracting(Stretch::words).containsExactly("Wie maait? Het waterschap en de boeren");
    }

    @Test
    void whatStandsOutsideEveryBlockIsFoundToo() {
        content.append("Deze zin staat buiten elk blok.\n\n");
        with("paragraph", REED);
        content.append("En deze zin staat achteraan.");
        assertThat(found())
                .extracting(Stretch::words)
                .containsExactly("Deze zin staat buiten elk blok.", REED, "En deze zin staat achteraan.");
    }

    @Test
    void slipsArePutRightAndPlacesStayThoseOfThePrint() {
        with("paragraph", "🌾 Een zin vooraf, met een teken dat breed is.");
        int slip = content.codePointCount(0, content.length()) + "Het ".length();
        with("paragraph", "Het ri-\net langs de<br>oever groeit te hard.");
        repairs.add(new Repair(slip, slip + 6, "ri-\net", "riet", "hyphen"));
        assertThat(found()).last().satisfies(stretch -> {
            assertThat(stretch.words()).isEqualTo(REED);
            int start = content.offsetByCodePoints(0, stretch.start());
            assertThat(content.substring(start)).startsWith("Het ri-");
        });
    }

    @Test
    void theSameWordsAreFoundOnce() {
        with("paragraph", REED).with("paragraph", REED);
        assertThat(found()).hasSize(1);
    }

    @Test
    void aLongPartIsCutAtTheEndsOfSentences() {
        var numbered = new ArrayList<String>();
        for (int n = 0; n < 200; n++) numbered.add("Zin " + n + ": " + REED);
        with("paragraph", String.join(" ", numbered));
        var found = found();
        assertThat(found).hasSizeBetween(6, 14);
        assertThat(found).allSatisfy(stretch -> {
            assertThat(stretch.words()).startsWith("Zin ").endsWith("hard.");
            assertThat(stretch.end() - stretch.start()).isLessThanOrEqualTo(1_500);
        });
        assertThat(found.stream().map(Stretch::words).collect(Collectors.joining(" ")))
                .isEqualTo(String.join(" ", numbered));
    }

    @Test
    void aPartWithoutSentencesOrSpacesIsCutToo() {
        var letters = new StringBuilder();
        for (int n = 0; letters.length() < 8_000; n++) letters.append("riet").append(n);
        with("paragraph", letters.toString());
        assertThat(found()).hasSizeGreaterThan(4);
    }
}
