package nl.kenniskompas.ingest.recognise.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.kenniskompas.ingest.text.Span;
import org.junit.jupiter.api.Test;

class SplittingTest {
    @Test
    void aQuestionMarkWithACapitalBehindItCuts() {
        assertThat(parts("Wat nu?Hoe dan?(Hoe) kan dat?")).containsExactly("Wat nu?", "Hoe dan?", "(Hoe) kan dat?");
    }

    @Test
    void aQuestionMarkWithASpaceBehindItDoesNotCut() {
        assertThat(parts("Wat nu? En dan?")).containsExactly("Wat nu? En dan?");
    }

    @Test
    void tagsAndBulletsCutAndDisappear() {
        assertThat(parts("<ul style=\"none\">Wat?<li>Hoe?</ul>")).containsExactly("Wat?", "Hoe?");
        assertThat(parts("• Wat?<br>• Hoe?")).containsExactly("Wat?", "Hoe?");
    }

    @Test
    void numbersAfterTheEndOfASentenceCut() {
        assertThat(parts("De vragen zijn: 1. Wat is er? 2. Hoe komt het?"))
                .containsExactly("De vragen zijn:", "Wat is er?", "Hoe komt het?");
    }

    @Test
    void numbersInsideASentenceDoNotCut() {
        var question = "Hoe houden we rekening met 1) hulp van buren, en 2) hulp van familie?";
        assertThat(parts(question)).containsExactly(question);
    }

    @Test
    void aTagWithoutItsEndIsLeftAlone() {
        assertThat(parts("<ul Wat?")).containsExactly("<ul Wat?");
    }

    private static List<String> parts(String content) {
        return Splitting.parts(content, new Span(0, content.length())).stream()
                .map(s -> content.substring(s.start(), s.end()))
                .toList();
    }
}
