package nl.kenniskompas.search.saved;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.kenniskompas.PlatformTest;
import nl.kenniskompas.agenda.edition.Question;
import nl.kenniskompas.agenda.edition.QuestionType;
import nl.kenniskompas.agenda.writing.AgendaEditions;
import nl.kenniskompas.agenda.writing.Questions;
import nl.kenniskompas.identity.Acting;
import nl.kenniskompas.identity.Organisations;
import nl.kenniskompas.identity.People;
import nl.kenniskompas.identity.Person;
import nl.kenniskompas.identity.link.MailTo;
import nl.kenniskompas.search.Asked;
import nl.kenniskompas.search.Searching;
import nl.kenniskompas.search.page.Search;
import nl.kenniskompas.search.saved.SavedSearches.Keeping;
import nl.kenniskompas.web.Site;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// Mail about what is new; it really travels.
@PlatformTest
class SavedSearchMailTest {
    private static final String SITE = "https://kompas.example.nl";

    @Autowired
    MockMvcTester browser;

    @Autowired
    Organisations organisations;

    @Autowired
    AgendaEditions editions;

    @Autowired
    Questions questions;

    @Autowired
    People people;

    @Autowired
    SavedSearches searches;

    @Autowired
    Finds finds;

    @Autowired
    Acting acting;

    @Autowired
    Searching searching;

    @Autowired
    MessageSource messages;

    @Autowired
    JdbcClient sql;

    @Autowired
    Clock clock;

    private final GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void openTheMailbox() {
        mail.start();
    }

    @AfterEach
    void closeTheMailbox() {
        mail.stop();
    }

    /// As it is so long after now.
    private void round(Duration later) {
        var then = Clock.offset(clock, later);
        var sending = MailTo.port(mail.getSmtp().getPort(), messages);
        var site = new Site(SITE, "", "", List.of());
        var post = new SavedSearchPost(new SavedSearchMails(sql, then), finds, acting, sending, messages, site, then);
        new SavedSearchWatch(searches, finds, acting, post, then).look();
    }

    /// What one got: others, of other tests, may get mail too.
    private List<MimeMessage> received(Person person) {
        return Stream.of(mail.getReceivedMessages())
                .filter(letter -> to(letter).equals(person.email()))
                .toList();
    }

    private static String to(MimeMessage letter) {
        try {
            return letter.getAllRecipients()[0].toString();
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private Person follower(String name, String words) {
        var person = people.arrived("mail", name + "@example.org", name, name + "@example.org");
        var kept = (Keeping.Kept) searches.keep(person.id(), "Over " + words, Search.read("/zoeken?q=" + words));
        var search = searches.find(person.id(), kept.id()).orElseThrow();
        finds.note(search, search.madeAt());
        searches.byMail(search, true);
        new SavedSearchMails(sql, clock).begin(person.id(), Locale.of("nl"));
        return person;
    }

    private long question(String text) {
        var ministry = organisations.register("Ministerie van Post");
        long agenda = editions.add(ministry.id(), "Agenda " + ministry.id().value(), 2027, 2030, null);
        long id = questions.add(new Question(0, 0, agenda, null, QuestionType.POLICY, null, text, 0, null));
        await().atMost(Duration.ofMinutes(1))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> searching.find(Asked.of(text, 50)).hits().stream()
                        .anyMatch(hit -> hit.address().equals("/kennisvragen/" + id)));
        return id;
    }

    @Test
    void whatIsNewIsMailedOnceAndNothingWhenNothingIs() throws MessagingException, IOException {
        var noor = follower("noor", "sprotvisserij");
        round(Duration.ofSeconds(1));
        assertThat(received(noor)).isEmpty();

        question("Wat doet sprotvisserij met zeevogels?");
        round(Duration.ofSeconds(2));

        assertThat(received(noor)).hasSize(1);
        var letter = received(noor).get(0);
        assertThat(letter.getSubject()).isEqualTo("1 nieuw resultaat bij uw zoekopdrachten");
        String body = letter.getContent().toString();
        assertThat(body).contains("Over sprotvisserij", "kennisvraag: Wat doet sprotvisserij met zeevogels?", SITE);
        round(Duration.ofDays(2));
        assertThat(received(noor)).as("nothing is new any more").hasSize(1);
        assertThat(searches.of(noor.id())).hasSize(1);
    }

    @Test
    void nobodyGetsASecondMailOnADayAndTheNextTellsWhatCameMeanwhile() throws MessagingException, IOException {
        var otis = follower("otis", "schelvisvangst");
        question("Loont schelvisvangst nog?");
        round(Duration.ofSeconds(1));
        question("Wie doet aan schelvisvangst met een lijn?");
        round(Duration.ofHours(12));
        assertThat(received(otis)).hasSize(1);

        round(Duration.ofHours(25));

        assertThat(received(otis)).hasSize(2);
        assertThat(received(otis).get(1).getContent().toString())
                .contains("met een lijn")
                .doesNotContain("Loont");
    }

    @Test
    void whatIsHiddenFromTheOwnerIsNotMailed() {
        var puck = follower("puck", "wijtingproef");
        long id = question("Wat leert de wijtingproef?");
        sql.sql("""
                        insert into visibility (kind, item, audience, organisation_id, ground, review_on)
                        select 'question', q.id, 'organisation', a.organisation_id, 'draft', date '2100-01-01'
                        from question q join agenda a on a.id = q.agenda_id where q.id = ?""").param(id).update();
        round(Duration.ofSeconds(1));
        assertThat(received(puck)).isEmpty();

        sql.sql("delete from visibility where kind = 'question' and item = ?")
                .param(id)
                .update();
        round(Duration.ofSeconds(2));
        assertThat(received(puck)).as("it was hidden, not lost").hasSize(1);
        assertThat(searches.of(puck.id())).hasSize(1);
    }

    @Test
    void whatHasOnlyAPartOfTheWordsIsFoundButNotMailed() {
        var tess = follower("tess", "kreeftenvisserij zeeland");
        question("Wat is visserij?");
        question("Wat is er in Zeeland?");
        round(Duration.ofSeconds(1));
        assertThat(received(tess)).isEmpty();
    }

    @Test
    void theLinkInAMailStopsThemWithoutSigningIn() throws MessagingException {
        var quinn = follower("quinn", "kabeljauwquota");
        question("Wie krijgt kabeljauwquota?");
        round(Duration.ofSeconds(1));
        String header = received(quinn).get(0).getHeader("List-Unsubscribe")[0];
        assertThat(header).startsWith("<" + SITE).endsWith(">");
        var stop = URI.create(URI.create(header.replaceAll("[<>]", "")).getPath());

        assertThat(browser.get().uri(stop)).hasStatusOk();
        assertThat(searches.of(quinn.id()).getFirst().byMail())
                .as("opening is not yet stopping")
                .isTrue();
        assertThat(browser.post().uri(stop).with(csrf())).hasRedirectedUrl("/zoeken");

        assertThat(searches.of(quinn.id()).getFirst().byMail()).isFalse();
        assertThat(browser.get().uri("/zoekopdrachten/stop/verzonnen")).hasStatus(404);
    }

    @Test
    void aServerThatTakesNoMailIsTriedAgain() {
        var rosa = follower("rosa", "tongvisserij");
        question("Hoe duur is tongvisserij?");
        int port = mail.getSmtp().getPort();
        mail.stop();
        var site = new Site(SITE, "", "", List.of());
        new SavedSearchPost(
                        new SavedSearchMails(sql, clock),
                        finds,
                        acting,
                        MailTo.port(port, messages),
                        messages,
                        site,
                        clock)
                .send(searches.all());
        mail.start();
        round(Duration.ofSeconds(1));
        assertThat(received(rosa)).hasSize(1);
    }

    @Test
    void whoseAccountIsClosedGetsNoMail() {
        var sara = follower("sara", "paairijp");
        question("Wanneer is haring paairijp?");
        people.disable(sara.id(), true);
        round(Duration.ofSeconds(1));
        assertThat(received(sara)).isEmpty();
    }
}
