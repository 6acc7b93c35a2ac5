package nl.kenniskompas.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import nl.kenniskompas.browser.BrowserTest;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Words that want to be a part of a question to the database, in every parameter of every page.
@BrowserTest
class QueryTest {
    private static final List<String> WORDS = List.of(
            "zoek",
            "q",
            "type",
            "stand",
            "ministerie",
            "organisatie",
            "door",
            "met",
            "van",
            "tot",
            "halfjaar",
            "volgorde",
            "soort",
            "onderwerp",
            "uitgever",
            "jaar",
            "dossier",
            "taal",
            "toon",
            "status",
            "termijn",
            "sorteer");
    private static final List<String> NUMBERS =
            List.of("pagina", "blad", "deel", "passage", "bladzijde", "voor", "boven");

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient sql;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'",
                "' or ''='",
                "\"; drop table live.question; --",
                "1; select pg_sleep(30)",
                "id desc, (select 1/0)",
                "\\",
                "%_\\%",
                "\u0000",
                "999999999999999999999999",
                "-1",
                "$1",
                ":zoek",
                "🙂\uFFFF"
            })
    void noParameterBreaksAQuestionToTheDatabase(String hostile) {
        var editor = new Stranger(port).signedInAs("editor");
        long before = questions();
        for (String address : new Routes(context).readable()) {
            for (var names : List.of(WORDS, NUMBERS)) {
                String query = names.stream()
                        .map(name -> name + "=" + Stranger.encoded(hostile))
                        .collect(Collectors.joining("&"));
                assertThat(editor.get(address + "?" + query).status())
                        .as(address + " " + hostile)
                        .isLessThan(500);
            }
        }
        assertThat(questions()).isEqualTo(before);
    }

    private long questions() {
        return sql.sql("select count(*) from question")
                .query((row, n) -> row.getLong(1))
                .single();
    }

    @Test
    void aSearchThatIsAlwaysTrueFindsNothing() {
        var reader = new Stranger(port);
        assertThat(found(reader.get("/bibliotheek"))).isPositive();
        for (String hostile : List.of("' or ''='", "%' or 1=1 --", "\\"))
            assertThat(found(reader.get("/bibliotheek?q=" + Stranger.encoded(hostile))))
                    .isZero();
    }

    private static int found(Answer answer) {
        return Jsoup.parse(answer.body())
                .select("main a[href~=^/bibliotheek/\\d]")
                .size();
    }

    /// Twice the same parameter, and parameters in the form that stand in the address too.
    @Test
    void doubledParametersAreAnswered() {
        var editor = new Stranger(port).signedInAs("editor");
        for (String address : List.of("/bibliotheek", "/toezeggingen", "/wijzigingen", "/verwijzingen"))
            assertThat(editor.get(address + "?q=a&q=b&zoek=a&zoek=b&pagina=1&pagina=x&op=&op=1")
                            .status())
                    .as(address)
                    .isLessThan(500);
    }
}
