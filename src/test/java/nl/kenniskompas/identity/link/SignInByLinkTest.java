package nl.kenniskompas.identity.link;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.store.FolderException;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.regex.Pattern;
import nl.kenniskompas.identity.Acting;
import nl.kenniskompas.identity.ArrivalEvent.Outcome;
import nl.kenniskompas.identity.As;
import nl.kenniskompas.identity.Person;
import nl.kenniskompas.identity.SignInWorld;
import nl.kenniskompas.identity.Surfer;
import nl.kenniskompas.identity.Way;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/// People from outside come in with a link from a mail; the mail really travels.
class SignInByLinkTest extends SignInWorld {
    private static final Pattern LINK = Pattern.compile("http://\\S+/aanmelden/link/\\S+");
    private static final Instant NOW = Instant.parse("2031-05-01T10:00:00Z");

    @Autowired
    private ApplicationContext platform;

    @Autowired
    private Acting acting;

    @BeforeEach
    void emptyMailbox() throws FolderException {
        mail().purgeEmailFromAllMailboxes();
        sql.sql("delete from sign_in_link").update();
    }

    @Test
    void anInvitedPersonSignsInWithALink() throws MessagingException, IOException {
        var dewi = invited("dewi@example.org", "Dewi Sari");
        String link = ask("Dewi@Example.org");
        String before = session();

        assertThat(surfer.get(link).text()).contains("druk op de knop");
        assertThat(signedIn()).as("opening is not yet signing in").isEmpty();
        surfer.submit(surfer.get(link), "main form", Map.of());

        assertThat(signedIn()).isEqualTo("Dewi Sari");
        assertThat(session()).isNotEqualTo(before);
        assertThat(heard.last().outcome()).isEqualTo(Outcome.SIGNED_IN);
        assertThat(heard.last().way()).isEqualTo(Way.MAIL);
        assertThat(heard.last().person()).isEqualTo(dewi.id());
    }

    @Test
    void aLinkWorksOnce() throws MessagingException, IOException {
        invited("dewi@example.org", "Dewi Sari");
        String link = ask("dewi@example.org");
        surfer.submit(surfer.get(link), "main form", Map.of());

        var other = new Surfer();
        var refused = other.submit(other.get(link), "main form", Map.of());

        assertThat(refused.address()).hasToString(app("/aanmelden?geweigerd=link"));
        assertThat(refused.document().select(".kk-persona")).isEmpty();
        assertThat(heard.last().outcome()).isEqualTo(Outcome.REFUSED);
    }

    @Test
    void theAnswerIsTheSameForAnUnknownAddressAndNoMailGoesThere() throws MessagingException, IOException {
        invited("dewi@example.org", "Dewi Sari");
        String unknown = request("niemand@example.org");

        assertThat(unknown).isEqualTo(request("dewi@example.org")).contains("Is dit adres uitgenodigd");
        assertThat(mail().waitForIncomingEmail(20_000, 1)).isTrue();
        assertThat(mail().getReceivedMessages()).hasSize(1);
        assertThat(mail().getReceivedMessages()[0].getAllRecipients()[0]).hasToString("dewi@example.org");
    }

    @Test
    void aLinkIsTooOldAfterAQuarterOfAnHour() {
        invited("oud@example.org", "Otto");
        String token = at(Duration.ZERO).make("oud@example.org").orElseThrow().token();

        assertThat(at(Links.VALID).use(token)).isEmpty();
        assertThat(at(Links.VALID.minusSeconds(1)).use(token)).isPresent();
        assertThat(at(Links.VALID.minusSeconds(1)).use(token)).isEmpty();
    }

    @Test
    void aLinkGoesToTheAddressThatThePersonHasNow() {
        var otto = invited("otto@example.org", "Otto");
        String token = at(Duration.ZERO).make("otto@example.org").orElseThrow().token();

        sql.sql("update person set email = 'otto@example.net' where id = ?")
                .param(otto.id().value())
                .update();

        assertThat(at(Duration.ZERO).use(token)).isEmpty();
        sql.sql("update person set email = 'otto@example.org' where id = ?")
                .param(otto.id().value())
                .update();
    }

    @Test
    void aClosedAccountGetsNoLinkAndCannotUseOne() throws MessagingException, IOException {
        var femke = invited("femke@example.org", "Femke");
        String link = ask("femke@example.org");
        people.disable(femke.id(), true);

        assertThat(surfer.submit(surfer.get(link), "main form", Map.of()).address())
                .hasToString(app("/aanmelden?geweigerd=gesloten"));
        assertThat(signedIn()).isEmpty();
        assertThat(at(Duration.ZERO).make("femke@example.org")).isEmpty();
    }

    @Test
    void anAccountThatIsClosedEndsAtItsNextRequest() throws MessagingException, IOException {
        var hugo = invited("hugo@example.org", "Hugo");
        String link = ask("hugo@example.org");
        surfer.submit(surfer.get(link), "main form", Map.of());
        assertThat(signedIn()).isEqualTo("Hugo");

        people.disable(hugo.id(), true);

        assertThat(signedIn()).isEmpty();
    }

    @Test
    void nobodyFillsAnothersMailbox() {
        invited("ina@example.org", "Ina");
        for (int link = 0; link < 3; link++)
            assertThat(at(Duration.ZERO).make("ina@example.org")).isPresent();

        assertThat(at(Duration.ZERO).make("ina@example.org")).isEmpty();
        assertThat(at(Links.VALID).make("ina@example.org")).isPresent();
    }

    @Test
    void aLinkIsKeptAsAHashThatNobodyReads() {
        invited("jan@example.org", "Jan");
        String token = at(Duration.ZERO).make("jan@example.org").orElseThrow().token();

        assertThat(token).hasSizeGreaterThanOrEqualTo(43);
        assertThat(sql.sql("select count(*) from sign_in_link where encode(token_hash, 'escape') like '%' || ? || '%'")
                        .param(token)
                        .query((row, n) -> row.getInt(1))
                        .single())
                .isZero();
        assertThat(As.acting(platform, "Amira", "ADMINISTRATOR", () -> sql.sql("select count(*) from sign_in_link")
                        .query((row, n) -> row.getInt(1))
                        .single()))
                .isZero();
    }

    private Links at(Duration later) {
        return new Links(sql, acting, Clock.fixed(NOW.plus(later), ZoneOffset.UTC), new SecureRandom());
    }

    private Person invited(String address, String name) {
        return people.arrived("mail", address, name, address);
    }

    private String request(String address) {
        return surfer.submit(surfer.get(app("/aanmelden")), "form[action='/aanmelden/link']", Map.of("email", address))
                .document()
                .select("main")
                .text();
    }

    private String ask(String address) throws MessagingException, IOException {
        request(address);
        assertThat(mail().waitForIncomingEmail(20_000, 1)).isTrue();
        var found = LINK.matcher(mail().getReceivedMessages()[0].getContent().toString());
        assertThat(found.find()).isTrue();
        return found.group();
    }
}
