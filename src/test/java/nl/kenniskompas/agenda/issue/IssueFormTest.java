package nl.kenniskompas.agenda.issue;

import static nl.kenniskompas.history.form.Editor.idIn;
import static nl.kenniskompas.history.form.Editor.page;
import static nl.kenniskompas.history.form.Editor.status;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.kenniskompas.PlatformTest;
import nl.kenniskompas.agenda.edition.Challenge;
import nl.kenniskompas.agenda.edition.Editions;
import nl.kenniskompas.agenda.edition.Issue;
import nl.kenniskompas.agenda.edition.QuestionType;
import nl.kenniskompas.agenda.writing.AgendaEditions;
import nl.kenniskompas.agenda.writing.Challenges;
import nl.kenniskompas.history.form.Editor;
import nl.kenniskompas.identity.Organisations;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PlatformTest
class IssueFormTest {
    @Autowired
    MockMvcTester browser;

    @Autowired
    Organisations organisations;

    @Autowired
    AgendaEditions writing;

    @Autowired
    Challenges challenges;

    @Autowired
    Editions editions;

    Editor noor;
    String form;

    @BeforeEach
    void aChallengeStands() {
        noor = new Editor(browser, "Noor");
        long agenda =
                writing.add(organisations.register("Ministerie van Letters").id(), "Letteragenda", null, null, null);
        long challenge = challenges.add(new Challenge(0, 0, agenda, 1, "Lezen", null, null, null, null, List.of()));
        form = "/opgaven/" + challenge + "/vraagstukken/nieuw";
    }

    @Test
    void theBoxesSayWhatIsCoveredElsewhere() throws Exception {
        long id =
                idIn(noor.send(noor.open(form), "chapterTitle", "Taal", "covered", "exploratory", "covered", "policy"));
        assertThat(issue(id).covered()).containsExactlyInAnyOrder(QuestionType.EXPLORATORY, QuestionType.POLICY);

        var edit = noor.open("/vraagstukken/" + id + "/bewerken");
        assertThat(edit.select("input[name=covered][checked]").eachAttr("value"))
                .containsExactly("exploratory", "policy");
        noor.send(edit, "covered", "explanatory");

        assertThat(issue(id).covered()).containsExactly(QuestionType.EXPLANATORY);
    }

    @Test
    void aLetterIsUniqueWithinItsChallenge() throws Exception {
        assertThat(noor.open(form).expectFirst("#veld-letter").val()).isEqualTo("a");
        noor.send(noor.open(form), "chapterTitle", "Taal");
        assertThat(noor.open(form).expectFirst("#veld-letter").val()).isEqualTo("b");

        for (String letter : List.of("A", "1", "é")) {
            var refused = noor.send(noor.open(form), "letter", letter, "chapterTitle", "Rekenen");
            assertThat(status(refused)).isEqualTo(422);
            assertThat(page(refused).select("[role=alert] a").eachAttr("href")).containsExactly("#veld-letter");
        }
    }

    @Test
    void anIssueNeedsOneOfItsWordings() throws Exception {
        assertThat(status(noor.send(noor.open(form)))).isEqualTo(422);
        assertThat(status(noor.send(noor.open(form), "question", "Hoe leren mensen lezen?")))
                .isEqualTo(303);
    }

    private Issue issue(long id) {
        return editions.holding("issue", id).issue(id).orElseThrow();
    }
}
