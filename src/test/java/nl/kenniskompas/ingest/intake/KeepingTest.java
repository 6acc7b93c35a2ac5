package nl.kenniskompas.ingest.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.kenniskompas.PlatformTest;
import nl.kenniskompas.ingest.extract.Citation;
import nl.kenniskompas.ingest.extract.Extract;
import nl.kenniskompas.ingest.extract.LetterExtract;
import nl.kenniskompas.ingest.extract.LetterExtract.Amount;
import nl.kenniskompas.ingest.extract.LetterExtract.Commitment;
import nl.kenniskompas.ingest.extract.LetterExtract.Deadline;
import nl.kenniskompas.ingest.extract.LetterExtract.Official;
import nl.kenniskompas.ingest.extract.Source;
import nl.kenniskompas.library.Visit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// What is kept of an extract that was made by hand, without any recogniser.
@PlatformTest
class KeepingTest {
    private static final String TEXT =
            "Ik kom in mei terug (Kamerstuk 94 001, nr. 2). Er is 3 miljoen euro. De minister van OCW";

    @Autowired
    Keeping keeping;

    @Autowired
    Intakes intakes;

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient sql;

    @Test
    void aLetterKeepsItsFindsItsCitationsAndWhoSignsIt() {
        long intake = running("brief-94.txt");
        keeping.keep(claim(intake), letter());
        Long document = intakes.get(intake).document();

        assertThat(sql.sql("select publisher || ' / ' || array_to_string(ministries, '+') from document where id = ?")
                        .param(document)
                        .query((row, n) -> row.getString(1))
                        .single())
                .isEqualTo("Ministerie van Onderwijs, Cultuur en Wetenschap / OCW");
        var page = Visit.editor(browser).page("/bibliotheek/" + document);
        assertThat(page.select("mark.kk-mark--promise").text()).contains("Ik kom in mei terug");
        assertThat(page.select("mark.kk-mark--fact").eachText()).contains("3 miljoen euro");
        assertThat(page.select("mark.kk-mark--citation a").attr("href")).isEqualTo("/verwijzingen/kst-94001-2");
        assertThat(Visit.editor(browser)
                        .page("/bibliotheek?q=proefbrief94")
                        .select(".kk-list__about")
                        .text())
                .contains("Ministerie van Onderwijs");
    }

    private long running(String name) {
        return sql.sql("""
                        insert into intake (file_name, bytes, sha256, state, worker, heartbeat, attempts, asked_at, asked_by)
                        values (?, ?, ?, 'running', 'proef', now(), 1, now(), 'Noor') returning id""")
                .params(name, TEXT.getBytes(StandardCharsets.UTF_8), "som van " + name)
                .query(Long.class)
                .single();
    }

    private static Claim claim(long intake) {
        return new Claim(
                intake,
                "proef",
                "brief-94.txt",
                null,
                TEXT.getBytes(StandardCharsets.UTF_8),
                "som van brief-94.txt",
                null,
                false,
                null,
                "Kenniskompas",
                null);
    }

    private static Extract letter() {
        var promise = new Commitment(
                "Ik kom in mei terug",
                "de minister van OCW",
                "OCW",
                "strict",
                "open",
                new Deadline("in mei", null, null, "interval"),
                at("Ik kom in mei terug"),
                List.of());
        var letter = new LetterExtract(
                null,
                List.of(),
                List.of(),
                List.of(promise),
                List.of(),
                List.of(new Amount("3 miljoen euro", new BigDecimal("3000000"), false, at("3 miljoen euro"))),
                List.of(new Official("De minister van OCW", "OCW", null, true, at("De minister van OCW"))),
                List.of(),
                List.of());
        var citation = new Citation(
                "Kamerstuk 94 001, nr. 2",
                "paper",
                List.of("94001-2"),
                List.of("https://zoek.officielebekendmakingen.nl/kst-94001-2.html"),
                null,
                at("Kamerstuk 94 001, nr. 2"));
        var text = new Extract.Text(TEXT, List.of(new Extract.PageRange(1, 0, TEXT.length())), List.of(), List.of());
        return new Extract(
                Extract.FORMAT,
                new Extract.About("Proefbrief94", "letter", "nl", null, 1, "text/plain"),
                text,
                null,
                null,
                letter,
                List.of(citation),
                List.of());
    }

    private static Source at(String words) {
        int start = TEXT.indexOf(words);
        return new Source(1, start, start + words.length());
    }
}
