package nl.kenniskompas.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.Map;
import nl.kenniskompas.PlatformTest;
import nl.kenniskompas.identity.As;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// What is noted, by whom it can be written, and what of it is forgotten.
@PlatformTest
class AuditLogTest {
    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient sql;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    Versions versions;

    @Autowired
    AuditLog log;

    @Autowired
    Origins origins;

    @Autowired
    MockMvcTester browser;

    private long before;

    @BeforeEach
    void fromHereOn() {
        before = sql.sql(
                        "select greatest((select max(id) from history.change), (select max(id) from history.event), 0)")
                .query((row, n) -> row.getLong(1))
                .single();
    }

    @Test
    void changesAndEventsAreOneNumberedRow() {
        var world = new HistoryWorld(sql, transactions, versions);
        long event = log.note(Event.done(Event.Kind.EXPORT).about("personen").with("rows", "12"));
        long question = world.write(() -> world.question("Na de uitvoer?"));

        assertThat(world.change("question", question).id()).isEqualTo(event + 1);
        assertThat(noted()).singleElement().satisfies(row -> assertThat(row)
                .containsEntry("kind", "export")
                .containsEntry("object", "personen")
                .containsEntry("outcome", "done")
                .containsEntry("detail", "{\"rows\": \"12\"}"));
    }

    @Test
    void anEventStaysWhenTheTransactionAroundItOnlyReadsOrIsRolledBack() {
        var reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
        reading.executeWithoutResult(status -> log.note(Event.done(Event.Kind.EXPORT)));
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            log.note(Event.refused(Event.Kind.SIGN_IN).by("c0de"));
            status.setRollbackOnly();
        });

        assertThat(noted()).extracting(row -> row.get("outcome")).containsExactly("done", "refused");
        assertThat(noted().getLast()).containsEntry("actor", "c0de");
    }

    @Test
    void aDeniedAccessTellsWhoWhatAndFromWhere() {
        ask(browser.post().uri("/kennisvragen/1/bewerken?sleutel=geheim"), "Lezer", "READER", "10.1.2.3");

        assertThat(noted()).singleElement().satisfies(row -> assertThat(row)
                .containsEntry("kind", "access")
                .containsEntry("outcome", "refused")
                .containsEntry("actor", reader())
                .containsEntry("action", "POST /kennisvragen/1/bewerken")
                .containsEntry("address", "10.1.2.3")
                .containsEntry("detail", "{\"status\": \"403\"}"));
    }

    @Test
    void signingInAndOutIsNoted() {
        browser.post().uri("/aanmelden").with(csrf()).param("persona", "editor").exchange();
        browser.post()
                .uri("/afmelden")
                .with(csrf())
                .with(As.as("Sam de Wit", "EDITOR"))
                .exchange();

        assertThat(noted()).extracting(row -> row.get("kind")).containsExactly("sign_in", "sign_out");
        assertThat(noted()).allSatisfy(row -> {
            assertThat(row).containsEntry("outcome", "done").containsEntry("address", "127.0.0.1");
            assertThat(String.valueOf(row.get("actor"))).as("a code, no name").matches("#\\d+");
        });
        assertThat(noted().getFirst()).containsEntry("detail", "{\"way\": \"demo\"}");
    }

    @Test
    void whatIsNotThereForAPersonIsNotedAndForAPasserByNot() {
        ask(browser.get().uri("/kennisvragen/999999"), "Lezer", "READER", "10.1.2.4");
        ask(browser.get().uri("/favicon.ico"), "Lezer", "READER", "10.1.2.4");
        browser.get().uri("/kennisvragen/999999").exchange();
        browser.get().uri("/voorstellen").exchange();

        assertThat(noted()).singleElement().satisfies(row -> assertThat(row)
                .containsEntry("actor", reader())
                .containsEntry("object", "GET /kennisvragen/999999")
                .containsEntry("detail", "{\"status\": \"404\"}"));
    }

    @Test
    void whoTriesDoorAfterDoorDoesNotFloodTheLog() {
        for (int i = 0; i < 50; i++)
            ask(browser.post().uri("/kennisvragen/" + i + "/bewerken"), "Lezer", "READER", "10.1.2.5");

        assertThat(noted()).hasSize(30);
    }

    @Test
    void anAddressIsKeptOnceADayAndTheLogHoldsOnlyItsCode() {
        String code = origins.of("10.9.8.7");

        assertThat(code)
                .matches("[0-9a-f]{32}")
                .isEqualTo(origins.of("10.9.8.7"))
                .isNotEqualTo(origins.of("10.9.8.6"));
        assertThat(sql.sql("select history.origin_of('10.9.8.7', current_date - 1)")
                        .query((row, n) -> row.getString(1))
                        .single())
                .isNotEqualTo(code);
    }

    @Test
    void anAddressIsForgottenAfterHalfAYearAndNotBefore() {
        String old = sql.sql("select history.origin_of('10.5.5.5', current_date - 200)")
                .query((row, n) -> row.getString(1))
                .single();
        String recent = sql.sql("select history.origin_of('10.5.5.5', current_date - 170)")
                .query((row, n) -> row.getString(1))
                .single();

        assertThat(origins.forget(origins.today())).isEqualTo(1);

        assertThat(sql.sql("select code from history.origin where address = '10.5.5.5'")
                        .query((row, n) -> row.getString(1))
                        .list())
                .containsExactly(recent)
                .doesNotContain(old);
    }

    @Test
    void theServingRoleCanReadTheLogAndWriteNoneOfIt() {
        var tables = sql.sql("select c.relname from pg_class c where c.relnamespace = 'history'::regnamespace"
                        + " and c.relkind in ('r', 'v', 'S') order by 1")
                .query((row, n) -> row.getString(1))
                .list();
        assertThat(tables).contains("change", "event", "seal", "origin", "question", "change_id_seq");
        for (String table : tables) assertThat(rights(table)).as(table).isEmpty();
        for (String statement : List.of(
                "insert into history.event (id, at, actor, kind, outcome) values (1, now(), 'x', 'export', 'done')",
                "update history.event set actor = 'x'",
                "delete from history.change",
                "truncate history.event",
                "truncate history.question cascade",
                "delete from history.seal",
                "update history.origin set address = 'x'",
                "select nextval('history.change_id_seq')",
                "select history.add_seal(1, 1)",
                "create table history.x (id int)",
                "alter table history.event disable trigger all",
                "set session_replication_role = replica",
                "create or replace function history.note(text, text, text, text, text, text, jsonb) returns bigint"
                        + " language sql as 'select 1::bigint'"))
            assertThatThrownBy(() -> sql.sql(statement).update())
                    .as(statement)
                    .isInstanceOf(DataAccessException.class)
                    .rootCause()
                    .message()
                    .containsPattern("permission denied|must be owner");
    }

    private List<String> rights(String table) {
        return sql.sql("""
                        select right_name from unnest(array['INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'REFERENCES', 'TRIGGER']) right_name
                        where has_table_privilege('kompas', 'history.' || quote_ident(:table), right_name)""")
                .param("table", table)
                .query((row, n) -> row.getString(1))
                .list();
    }

    private String reader() {
        return As.person(context, "Lezer", "READER").code();
    }

    private void ask(AbstractMockHttpServletRequestBuilder<?> request, String name, String role, String address) {
        browser.perform(request.with(As.as(name, role)).with(csrf()).with(one -> {
            one.setRemoteAddr(address);
            return one;
        }));
    }

    private List<Map<String, @Nullable Object>> noted() {
        return sql.sql("""
                        select e.kind, e.actor, e.action, e.object, e.outcome, e.detail::text as detail, o.address
                        from history.event e left join history.origin o on o.code = e.origin where e.id > ? order by e.id""").param(before).query().listOfRows();
    }
}
