package nl.kenniskompas.agenda.question;

import static nl.kenniskompas.history.form.Editor.idIn;
import static nl.kenniskompas.history.form.Editor.page;
import static nl.kenniskompas.history.form.Editor.status;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.kenniskompas.PlatformTest;
import nl.kenniskompas.agenda.edition.Challenge;
import nl.kenniskompas.agenda.edition.Editions;
import nl.kenniskompas.agenda.edition.Issue;
import nl.kenniskompas.agenda.edition.Question;
import nl.kenniskompas.agenda.writing.AgendaEditions;
import nl.kenniskompas.agenda.writing.Challenges;
import nl.kenniskompas.agenda.writing.Issues;
import nl.kenniskompas.history.Versions;
import nl.kenniskompas.history.form.Editor;
import nl.kenniskompas.identity.Organisations;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PlatformTest
class QuestionFormTest {
    @Autowired
    MockMvcTester browser;

    @Autowired
    Organisations organisations;

    @Autowired
    AgendaEditions writing;

    @Autowired
    Challenges challenges;

    @Autowired
    Issues issues;

    @Autowired
    Editions editions;

    @Autowired
    Versions versions;

    Editor noor;
    Editor jan;
    long agenda;
    long issue;
    String form;

    @BeforeEach
    void anIssueStands() {
        noor = new Editor(browser, "Noor");
        jan = new Editor(browser, "Jan");
        var ministry = organisations.register("Ministerie van Vragen").id();
        agenda = writing.add(ministry, "Vragenagenda", 2027, 2030, null);
        long challenge = challenges.add(new Challenge(0, 0, agenda, 1, "Wonen", null, null, null, null, List.of()));
        issue = issues.add(new Issue(0, 0, challenge, "a", null, "Buurten", null, null, List.of(), Set.of()));
        form = "/vraagstukken/" + issue + "/kennisvragen/nieuw";
    }

    @Test
    void quickPostsOfOneFormMakeOneQuestion() throws Exception {
        var page = noor.open(form);
        List<MvcTestResult> sent = IntStream.range(0, 4)
                .parallel()
                .mapToObj(i -> noor.send(page, "text", "Wat helpt?"))
                .toList();

        assertThat(sent).allSatisfy(one -> assertThat(status(one)).isEqualTo(303));
        assertThat(sent)
                .extracting(one -> one.getResponse().getRedirectedUrl())
                .containsOnly(sent.getFirst().getResponse().getRedirectedUrl());
        assertThat(questions()).hasSize(1);
    }

    @Test
    void aStaleEditShowsBothVersionsAndLosesNothing() throws Exception {
        String edit = asked("Wat helpt ouders in de buurt?") + "/bewerken";
        var noors = noor.open(edit);
        jan.send(jan.open(edit), "text", "Wat helpt gezinnen in de buurt?", "topic", "Gezin", "because", "Ruimer");

        var conflict = noor.send(noors, "text", "Wat helpt ouders in de <b>stad</b>?");

        assertThat(status(conflict)).isEqualTo(409);
        var page = page(conflict);
        assertThat(page.select(".kk-page-head__lead").text()).contains("Jan");
        assertThat(page.select(".kk-version del").eachText()).contains("gezinnen", "Gezin");
        assertThat(page.select(".kk-version ins").eachText()).contains("ouders");
        assertThat(page.select(".kk-version b")).isEmpty();
        assertThat(page.expectFirst("#veld-text").val()).isEqualTo("Wat helpt ouders in de <b>stad</b>?");
        assertThat(page.expectFirst("#veld-topic").val()).isEqualTo("Gezin");

        var merged = noor.send(page);
        assertThat(status(merged)).isEqualTo(303);
        assertThat(questions()).extracting(Question::text).containsExactly("Wat helpt ouders in de <b>stad</b>?");
        assertThat(questions()).extracting(Question::topic).containsExactly("Gezin");
    }

    @Test
    void ofTwoVersionsOneCanKeepOnesOwnWhole() throws Exception {
        String edit = asked("Wat werkt?") + "/bewerken";
        var noors = noor.open(edit);
        jan.send(jan.open(edit), "text", "Wat werkt beter?", "topic", "Werk");

        var page = page(noor.send(noors, "text", "Wat werkt niet?"));
        var kept = noor.send((FormElement) page.expectFirst(".kk-version form"));

        assertThat(status(kept)).isEqualTo(303);
        assertThat(questions()).extracting(Question::text).containsExactly("Wat werkt niet?");
        assertThat(questions()).extracting(Question::topic).containsOnlyNulls();
    }

    @Test
    void whatIsTypedInAQuestionThatIsGoneCanBeCopied() throws Exception {
        String question = asked("Wat verdwijnt?");
        var noors = noor.open(question + "/bewerken");
        assertThat(status(jan.send(jan.open(question + "/verwijdering"), "because", "Dubbel")))
                .isEqualTo(303);

        var conflict = noor.send(noors, "text", "Wat blijft <i>er</i> over?");

        assertThat(status(conflict)).isEqualTo(409);
        var page = page(conflict);
        assertThat(page.select(".kk-page-head__lead").text()).startsWith("Jan");
        assertThat(page.select("main textarea").eachText()).containsExactly("Wat blijft <i>er</i> over?");
        assertThat(questions()).isEmpty();
    }

    @Test
    void aFaultIsSaidWithTheFieldAndTheAnswersStay() throws Exception {
        var refused = noor.send(noor.open(form), "text", " ", "topic", "\"><script>", "place", "nul");

        assertThat(status(refused)).isEqualTo(422);
        var page = page(refused);
        assertThat(page.select("[role=alert] a").eachAttr("href")).containsExactly("#veld-text", "#veld-place");
        var text = page.expectFirst("#veld-text");
        assertThat(text.attr("aria-invalid")).isEqualTo("true");
        for (String id : text.attr("aria-describedby").split(" "))
            assertThat(page.getElementById(id)).isNotNull();
        assertThat(page.expectFirst("#veld-topic").val()).isEqualTo("\"><script>");
        assertThat(questions()).isEmpty();
    }

    @Test
    void savingWithoutAChangeLeavesNoTrace() throws Exception {
        String question = asked("Blijft dit zo?");
        long id = Long.parseLong(question.substring(question.lastIndexOf('/') + 1));

        noor.send(noor.open(question + "/bewerken"), "because", "Zomaar");

        assertThat(versions.of("question", id)).hasSize(1);
    }

    @Test
    void theReasonStandsInTheLogAndThePlaceOrdersTheRow() throws Exception {
        asked("Een?");
        asked("Twee?");
        String third = asked("Drie?");
        noor.send(noor.open(third + "/bewerken"), "place", "1", "because", "Eerst het belangrijkste");

        assertThat(questions()).extracting(Question::text).containsExactly("Drie?", "Een?", "Twee?");
        var last =
                versions.of("question", questions().getFirst().id()).getFirst().change();
        assertThat(last.actor()).isEqualTo("Noor");
        assertThat(last.reason()).isEqualTo("Eerst het belangrijkste");
    }

    @Test
    void aQuestionCannotMoveToAnIssueOfAnotherEdition() throws Exception {
        var other = organisations.register("Ministerie van Elders").id();
        long elsewhere = writing.add(other, "Elders", null, null, null);
        var loose = noor.open("/agenda/" + editions.of(elsewhere).agenda().slug() + "/kennisvragen/nieuw");
        noor.send(loose, "text", "Waar hoort dit?", "issue", Long.toString(issue));

        assertThat(questions()).isEmpty();
        assertThat(editions.of(elsewhere).loose()).hasSize(1);
    }

    private String asked(String text) throws Exception {
        return "/kennisvragen/" + idIn(noor.send(noor.open(form), "text", text));
    }

    private List<Question> questions() {
        return editions.of(agenda).issue(issue).orElseThrow().questions();
    }
}
