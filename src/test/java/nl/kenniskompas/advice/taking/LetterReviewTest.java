package nl.kenniskompas.advice.taking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.kenniskompas.PlatformTest;
import nl.kenniskompas.history.form.Editor;
import nl.kenniskompas.ingest.intake.Importing;
import nl.kenniskompas.ingest.intake.Intakes;
import nl.kenniskompas.ingest.review.Proposals;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// From a letter's proposals to the time line, with the sentence one click away.
@PlatformTest
class LetterReviewTest {
    @Autowired
    MockMvcTester browser;

    @Autowired
    Intakes intakes;

    @Autowired
    Proposals proposals;

    @Autowired
    AdviceTaker taker;

    @Test
    void proposalsReadAsWordsAndBecomeACommitmentWithItsSentence() throws Exception {
        var letter = new Letter("Brief over nachtvlinders", "2028-09-09")
                .answers("Licht uit voor vlinders", "Natuurberaad")
                .recommendation(1, "Doof de lampen langs bosranden.", "elsewhere", "Dat is aan de beheerders.")
                .promises("Ik stuur u de telling van nachtvlinders.", "in het najaar", "2028-09-21", "2028-12-20")
                .extract();
        long intake = Importing.of(intakes, "vlinders.txt", letter.text().content(), false);
        proposals.add(intake, taker.findings(letter));
        var editor = new Editor(browser, "Tess");

        var review = editor.open("/voorstellen/" + intake);
        assertThat(review.select(".kk-proposal").text())
                .contains("Reactie: elders belegd", "Soort: toezegging aan de Kamer of met een moment", "Stand: open");
        editor.post("/voorstellen/" + intake + "/alles", Map.of());

        var list = editor.open("/toezeggingen?woorden=nachtvlinders");
        String address = list.expectFirst(".kk-timeline__words a").attr("href");
        var source = editor.open(address).expectFirst(".kk-passage__place a").attr("href");
        assertThat(editor.open(source).select("mark[aria-current]").text())
                .isEqualTo("Ik stuur u de telling van nachtvlinders.");
        assertThat(editor.open("/voorstellen/" + intake).select("a[href=" + address + "]"))
                .isNotEmpty();
    }
}
