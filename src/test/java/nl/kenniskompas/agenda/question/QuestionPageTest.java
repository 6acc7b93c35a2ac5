package nl.kenniskompas.agenda.question;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kenniskompas.PlatformTest;
import nl.kenniskompas.agenda.edition.Question;
import nl.kenniskompas.agenda.edition.QuestionType;
import nl.kenniskompas.agenda.writing.AgendaEditions;
import nl.kenniskompas.agenda.writing.Questions;
import nl.kenniskompas.identity.Organisations;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PlatformTest
class QuestionPageTest {
    @Autowired
    MockMvcTester browser;

    @Autowired
    Organisations organisations;

    @Autowired
    AgendaEditions editions;

    @Autowired
    Questions questions;

    @Test
    void aQuestionShowsItsWordsAndItsTypeAndEscapesWhatIsHostile() throws Exception {
        var ministry = organisations.register("Ministerie van Proeven");
        long agenda = editions.add(ministry.id(), "Agenda <b>proef</b>", 2027, 2030, null);
        long id = questions.add(new Question(
                0, 0, agenda, null, QuestionType.POLICY, null, "Wat helpt tegen <script>alert(1)</script>?", 0, null));

        var page = Jsoup.parse(browser.get()
                .uri("/kennisvragen/" + id)
                .exchange()
                .getResponse()
                .getContentAsString());

        assertThat(page.select("h1").text()).isEqualTo("Wat helpt tegen <script>alert(1)</script>?");
        assertThat(page.select("h1 script")).isEmpty();
        assertThat(page.select(".kk-type--policy").text()).isEqualTo("beleidsgericht");
    }

    @Test
    void aQuestionThatIsNotThereIsNotFound() {
        assertThat(browser.get().uri("/kennisvragen/999999")).hasStatus(404);
    }
}
