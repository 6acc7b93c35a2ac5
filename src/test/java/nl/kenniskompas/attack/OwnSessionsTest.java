package nl.kenniskompas.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.kenniskompas.browser.BrowserTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/// People see where they are signed in, and end what they do not know. Real sessions, so over a real connection.
@BrowserTest
class OwnSessionsTest {
    private static final String PAGE = "/mijn/sessies";
    private static final String PHONE =
            "User-Agent: Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 Chrome/141.0.0.0 Mobile Safari/537.36";

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient sql;

    private Stranger here;

    @BeforeEach
    void alone() {
        here = new Stranger(port).signedInAs("contributor");
        here.submit(PAGE + "/andere/einde", "x=1");
    }

    @Test
    void aSessionElsewhereIsSeenAndEnded() {
        var phone = phone();
        var rows = sessions(here);
        assertThat(rows).hasSize(2);
        assertThat(rows.getFirst().text()).contains("hier bent u nu").doesNotContain("Beëindigen");
        assertThat(rows.getLast().text()).contains("Chrome op Android", "als voorbeeldpersoon", "Beëindigen");

        Answer ended = here.submit(ending(rows.getLast()), "x=1");

        assertThat(ended.status()).isEqualTo(302);
        assertThat(phone.get(PAGE).status())
                .as("whoever looked there must sign in again")
                .isEqualTo(302);
        assertThat(sessions(here)).hasSize(1);
        assertThat(sql.sql("select count(*) from history.event where kind = 'session_end' and actor like '#%'")
                        .query((row, n) -> row.getInt(1))
                        .single())
                .isPositive();
    }

    @Test
    void allOthersEndAtOnceAndTheOneThatAsksStays() {
        var one = phone();
        var another = phone();

        here.submit(PAGE + "/andere/einde", "x=1");

        assertThat(one.get(PAGE).status()).isEqualTo(302);
        assertThat(another.get(PAGE).status()).isEqualTo(302);
        assertThat(sessions(here)).hasSize(1);
    }

    @Test
    void nobodyEndsASessionOfAnother() {
        String mine = ending(sessions(phone()).getLast());
        var editor = new Stranger(port).signedInAs("editor");

        assertThat(editor.submit(mine, "x=1").status()).isEqualTo(404);
        editor.submit(PAGE + "/andere/einde", "x=1");

        assertThat(sessions(here)).hasSize(2);
    }

    @Test
    void whoSignedOutIsNoLongerInTheList() {
        var phone = phone();
        assertThat(sessions(here)).hasSize(2);
        phone.submit("/afmelden", "x=1");
        assertThat(sessions(here)).hasSize(1);
    }

    private Stranger phone() {
        var phone = new Stranger(port);
        phone.post("/aanmelden", "persona=contributor&_csrf=" + Stranger.encoded(phone.token("/aanmelden")), PHONE);
        return phone;
    }

    private static List<Element> sessions(Stranger who) {
        return Jsoup.parse(who.get(PAGE).body()).select("main .kk-list > li");
    }

    private static String ending(Element row) {
        return row.select("form").attr("action");
    }
}
