package nl.kenniskompas.history.form;

import static nl.kenniskompas.history.form.Editor.idIn;
import static nl.kenniskompas.history.form.Editor.status;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.kenniskompas.PlatformTest;
import nl.kenniskompas.agenda.edition.Editions;
import nl.kenniskompas.agenda.writing.AgendaEditions;
import nl.kenniskompas.identity.Organisations;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// Whoever sends a form leaves one entry in the log, with who, from where and by what; whoever is refused leaves no
/// change.
@PlatformTest
class OneChangeTest {
    @Autowired
    MockMvcTester browser;

    @Autowired
    Organisations organisations;

    @Autowired
    AgendaEditions writing;

    @Autowired
    Editions editions;

    @Autowired
    JdbcClient sql;

    private Editor noor;
    private long last;

    @BeforeEach
    void noorEdits() {
        noor = new Editor(browser, "Noor");
    }

    @Test
    void eachFormThatIsKeptIsOneChange() throws Exception {
        long agenda =
                writing.add(organisations.register("Ministerie van Tellen").id(), "Telagenda", null, null, null);
        String edition = editions.of(agenda).agenda().address();

        long challenge = idIn(one("POST " + edition + "/opgaven/nieuw", "title", "Water"));
        long issue = idIn(one("POST /opgaven/" + challenge + "/vraagstukken/nieuw", "chapterTitle", "Rivieren"));
        long question = idIn(one("POST /vraagstukken/" + issue + "/kennisvragen/nieuw", "text", "Wat helpt?"));
        one("POST /kennisvragen/" + question + "/bewerken", "text", "Wat helpt nu?", "because", "Scherper");
        one("POST " + edition + "/trends/nieuw", "title", "Droogte", "feeds", Long.toString(challenge));
        one("POST " + edition + "/doelen/nieuw", "text", "Droge voeten");
        one("POST /kennisvragen/" + question + "/verwijdering");
        one("POST /opgaven/" + challenge + "/verwijdering");
    }

    @Test
    void aFormThatIsRefusedIsNoChange() throws Exception {
        long agenda = writing.add(organisations.register("Ministerie van Nul").id(), "Nulagenda", null, null, null);
        String edition = editions.of(agenda).agenda().address();
        var form = noor.open(edition + "/opgaven/nieuw");
        var reader = new Editor(browser, "Lezer", "READER");
        reader.open(edition);
        from();

        assertThat(status(noor.send(form, "title", ""))).isEqualTo(422);
        assertThat(status(reader.post(edition + "/opgaven/nieuw", Map.of()))).isEqualTo(403);

        assertThat(since("change")).isEmpty();
        assertThat(since("event")).singleElement().satisfies(event -> assertThat(event)
                .containsEntry("actor", "Lezer"));
    }

    private MvcTestResult one(String action, String... filled) throws Exception {
        var form = noor.open(action.substring("POST ".length()));
        from();
        var sent = noor.send(form, filled);
        assertThat(status(sent)).as(action).isEqualTo(303);
        assertThat(since("event")).isEmpty();
        assertThat(since("change")).as(action).singleElement().satisfies(change -> assertThat(change)
                .containsEntry("actor", "Noor")
                .containsEntry("action", action)
                .containsEntry("address", "127.0.0.1"));
        return sent;
    }

    private void from() {
        last = sql.sql("select greatest((select max(id) from history.change), (select max(id) from history.event), 0)")
                .query((row, n) -> row.getLong(1))
                .single();
    }

    private List<Map<String, @Nullable Object>> since(String table) {
        return sql.sql("select live.called(l.actor) as actor, l.action, o.address from history." + table
                        + " l left join history.origin o on o.code = l.origin where l.id > ?")
                .param(last)
                .query()
                .listOfRows();
    }
}
