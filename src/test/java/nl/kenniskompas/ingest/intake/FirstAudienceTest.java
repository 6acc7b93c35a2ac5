package nl.kenniskompas.ingest.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import nl.kenniskompas.PlatformTest;
import nl.kenniskompas.identity.As;
import nl.kenniskompas.identity.FirstAudience;
import nl.kenniskompas.identity.Organisations;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@PlatformTest
class FirstAudienceTest {
    @Autowired
    MockMvcTester browser;

    @Autowired
    Intakes intakes;

    @Autowired
    Organisations organisations;

    @Autowired
    FirstAudience audience;

    @Autowired
    JdbcClient sql;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void aDocumentAndTheAgendaOutOfItCanBeginWithinAnOrganisation() throws Exception {
        var within = organisations.register("Dienst voor Discretie").id();
        String text = Importing.agenda("eerste", "Ministerie van Discretie").replace("Kennisagenda", "Verholen agenda");
        long document = Importing.of(intakes, within, "verholen.md", text);

        assertThat(hidden("document", document)).isEqualTo(within.value());
        long agenda = agendaOf(document);
        assertThat(hidden("agenda", agenda)).isEqualTo(within.value());
        assertThat(browser.get().uri("/bibliotheek/" + document)).hasStatus(404);
        assertThat(browser.get().uri("/bibliotheek/" + document).with(As.as("Els", "READER")))
                .hasStatus(200);
    }

    @Test
    void theFormOffersOnlyOrganisationsThatOneWorksFor() {
        var form = browser.get().uri("/bibliotheek/nieuw").with(As.as("Kim", "CONTRIBUTOR"));
        assertThat(form).bodyText().contains("name=\"binnen\"");
        assertThat(browser.post()
                        .uri("/bibliotheek")
                        .multipart()
                        .file(new MockMultipartFile(
                                "bestand", "a.txt", "text/plain", "Zo.".getBytes(StandardCharsets.UTF_8)))
                        .param("binnen", "999999999")
                        .with(As.as("Kim", "CONTRIBUTOR"))
                        .with(csrf()))
                .hasStatus(403);
    }

    @Test
    void whatStandsAlreadyCannotBeKeptWithinAnOrganisationThisWay() {
        var within = organisations.register("Dienst voor Later").id();
        long standing = sql.sql(
                        "insert into document (title, kind, language, media_type, file_name, sha256, pages, added_at, added_by)"
                                + " values ('Staat er al', 'other', 'nl', 'text/plain', 'a.txt', 'staat er al', 1, now(), 'x') returning id")
                .query((row, n) -> row.getLong(1))
                .single();
        var later = new TransactionTemplate(transactions);
        assertThatThrownBy(() -> later.executeWithoutResult(status -> audience.within(within, "document", standing)))
                .hasStackTraceContaining("only what one adds oneself");
    }

    private long hidden(String kind, long item) {
        return sql.sql("select organisation_id from visibility where kind = ? and item = ? and ground = 'draft'")
                .params(kind, item)
                .query((row, n) -> row.getLong(1))
                .single();
    }

    private long agendaOf(long document) {
        return sql.sql(
                        "select distinct v.agenda_id from provenance v join passage p on p.id = v.passage_id where p.document_id = ?")
                .param(document)
                .query((row, n) -> row.getLong(1))
                .single();
    }
}
