package nl.kenniskompas.advice.recall;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.StreamSupport;
import nl.kenniskompas.PlatformTest;
import nl.kenniskompas.advice.thread.Certainty;
import nl.kenniskompas.advice.thread.Commitment;
import nl.kenniskompas.advice.thread.Deadline;
import nl.kenniskompas.advice.thread.Fulfilment;
import nl.kenniskompas.advice.thread.Ministry;
import nl.kenniskompas.advice.thread.Promises;
import nl.kenniskompas.advice.thread.Status;
import nl.kenniskompas.advice.writing.Commitments;
import nl.kenniskompas.advice.writing.Fulfilments;
import nl.kenniskompas.advice.writing.Origin;
import nl.kenniskompas.advice.writing.Provenance;
import nl.kenniskompas.advice.writing.Turns;
import nl.kenniskompas.library.Library;
import nl.kenniskompas.library.NewDocument;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PlatformTest
class RecallPackTest {
    private static final String OVERDUE =
            "=HYPERLINK(\"http://x\") De minister stuurt de <b>cijfers</b> over getijdenturbines.";
    private static final String DUE = "De minister rondt het overleg met de turbinebouwers af.";
    private static final String UNDATED = "De minister komt zo spoedig mogelijk terug op de kabels.";
    private static final String DONE = "De minister deelt de veiligheidskaart met de havens.";

    @Autowired
    MockMvcTester browser;

    @Autowired
    Commitments commitments;

    @Autowired
    Promises promises;

    @Autowired
    Turns turns;

    @Autowired
    Fulfilments fulfilments;

    @Autowired
    Provenance provenance;

    @Autowired
    Library library;

    @Autowired
    Clock clock;

    private String ministry = "";
    private String address = "";
    private LocalDate today = LocalDate.EPOCH;
    private long due;

    @BeforeEach
    void aMinistryHasPromisedThings() {
        today = LocalDate.ofInstant(clock.instant(), nl.kenniskompas.web.Text.ZONE);
        var half = HalfYear.of(today);
        ministry = "Getijden " + clock.instant().toEpochMilli();
        address = "/toezeggingen/rappel/" + half + "/"
                + Responsible.called(ministry).slug();
        long overdue = promise(OVERDUE, today.minusDays(1));
        provenance.keep(Origin.COMMITMENT, overdue, List.of(library.mark(letter(), 1, 0, 5)));
        due = promise(DUE, half.last());
        promise(UNDATED, null);
        promise("Pas veel later", half.last().plusYears(1));
        long done = promise(DONE, half.last());
        fulfilments.add(
                new Fulfilment(0, 0, done, null, "Met deze brief doe ik dat.", today, true),
                promises.of(done).commitment(),
                "De brief is er");
        var moved = new Deadline("eind dit jaar", today, half.last(), Certainty.INTERVAL);
        turns.shift(promises.of(due).commitment(), moved, "De cijfers zijn later");
    }

    @Test
    void thePackShowsWhatIsOverdueDueUndatedShiftedAndDone() throws Exception {
        var page = page(address);

        assertThat(page.select("#overdue .kk-list__title").eachText()).containsExactly(OVERDUE);
        assertThat(page.select("#overdue b")).isEmpty();
        assertThat(page.select("#due .kk-list__title").eachText()).containsExactly(DUE);
        assertThat(page.select("#undated .kk-list__title").eachText()).containsExactly(UNDATED);
        assertThat(page.select("#shifted").text()).contains("De cijfers zijn later", "“eind dit jaar”");
        assertThat(page.select("#done").text()).contains(DONE, "Met deze brief doe ik dat.", "voldaan");
        assertThat(page.select("#overdue a[href^=/bibliotheek/]").text()).contains("Brief over getijden", "p. 1");
        assertThat(page.text()).contains("Nog 1 toezegging valt na dit halfjaar");
    }

    @Test
    void theListCountsPerMinistry() throws Exception {
        var row = page("/toezeggingen/rappel").select("tr:has(a[href=" + address + "])");

        assertThat(row.select("td").eachText()).containsExactly("1", "0", "1", "1", "1");
    }

    @Test
    void theWordFileHoldsAllPartsAndLinksToThePassage() throws Exception {
        try (var document = new XWPFDocument(new ByteArrayInputStream(file(address + ".docx")))) {
            var lines = document.getParagraphs().stream()
                    .map(XWPFParagraph::getText)
                    .toList();
            assertThat(lines).contains(OVERDUE, DUE, UNDATED, DONE).anyMatch(line -> line.startsWith("Verlopen (1)"));
            assertThat(lines).anyMatch(line -> line.contains("De cijfers zijn later"));
            assertThat(document.getPackagePart().getRelationships())
                    .anyMatch(link -> link.getTargetURI().toString().contains("/bibliotheek/"));
            assertThat(document.getProperties().getCoreProperties().getTitle()).contains(ministry);
        }
    }

    @Test
    void theSpreadsheetHoldsARowForEachAndRunsNothing() throws Exception {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(file(address + ".xlsx")))) {
            var sheet = book.getSheetAt(0);
            var cells = StreamSupport.stream(sheet.spliterator(), false)
                    .map(row -> row.getCell(2).getStringCellValue())
                    .toList();
            assertThat(cells).containsExactly("Toezegging", OVERDUE, DUE, UNDATED, DUE, DONE);
            sheet.forEach(
                    row -> row.forEach(cell -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA)));
            assertThat(sheet.getRow(1).getCell(2).getCellStyle().getQuotePrefixed())
                    .isTrue();
            assertThat(sheet.getRow(1).getCell(7).getLocalDateTimeCellValue().toLocalDate())
                    .isEqualTo(today.minusDays(1));
            assertThat(sheet.getRow(1).getCell(10).getHyperlink().getAddress()).contains("/bibliotheek/");
        }
    }

    @Test
    void aPastMomentShowsThePackAsItWas() throws Exception {
        Instant before = clock.instant();
        Thread.sleep(5);
        turns.step(promises.of(due).commitment(), Status.LAPSED, "Ingehaald", null);

        assertThat(page(address).select("#due")).isEmpty();
        assertThat(page(address + "?op=" + before)
                        .select("#due .kk-list__title")
                        .eachText())
                .containsExactly(DUE);
        assertThat(page(address + "?op=" + before).select("a[href*=.docx]").attr("href"))
                .endsWith("?op=" + before);
    }

    @Test
    void whatIsNoHalfYearOrNoMinistryIsNotFound() {
        for (String wrong :
                List.of("/toezeggingen/rappel/2027-H3/ocw", "/toezeggingen/rappel/2027-H1/bestaat-niet-echt"))
            assertThat(browser.get().uri(wrong)).hasStatus(404);
    }

    @Test
    void theCalendarHoldsTheLastDaysOfWhatStillHasToBeDone() throws Exception {
        String slug = Responsible.called(ministry).slug();
        String calendar = new String(file("/toezeggingen/agenda.ics?ministerie=" + slug), StandardCharsets.UTF_8);
        String unfolded = calendar.replace("\r\n ", "");

        assertThat(unfolded.split("BEGIN:VEVENT")).hasSize(4);
        assertThat(unfolded)
                .contains("UID:toezegging-" + due + "@localhost", DUE, "Termijn zoals geschreven: eind dit jaar.")
                .doesNotContain(DONE, UNDATED);
    }

    @Test
    void theFeedTellsWhatCameMovedAndWasHonoured() throws Exception {
        String slug = Responsible.called(ministry).slug();
        var feed = Jsoup.parse(
                new String(file("/toezeggingen/feed.xml?ministerie=" + slug), StandardCharsets.UTF_8),
                org.jsoup.parser.Parser.xmlParser());

        assertThat(feed.select("entry")).hasSize(7);
        assertThat(feed.select("entry > title").eachText())
                .contains("Nieuw: " + DUE, "Verschoven: " + DUE, "Voldaan: " + DONE, "Nieuw: " + OVERDUE);
        assertThat(feed.select("entry > id").eachText()).doesNotHaveDuplicates().allMatch(id -> id.startsWith("tag:"));
        assertThat(feed.select("entry > updated").eachText())
                .isSortedAccordingTo(java.util.Comparator.<String>naturalOrder().reversed());
        assertThat(feed.select("link[rel=self]").attr("href")).endsWith("/toezeggingen/feed.xml?ministerie=" + slug);
    }

    private Document page(String where) throws Exception {
        return Jsoup.parse(new String(file(where), StandardCharsets.UTF_8));
    }

    private byte[] file(String where) {
        var answer = browser.get().uri(java.net.URI.create(where)).exchange();
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsByteArray();
    }

    private long promise(String text, @Nullable LocalDate until) {
        var deadline = until == null ? Deadline.NONE : new Deadline("voor die dag", until, until, Certainty.EXACT);
        return commitments.add(new Commitment(
                0,
                0,
                text,
                "de minister",
                Ministry.written(ministry),
                Commitment.Kind.STRICT,
                deadline,
                Status.OPEN,
                null,
                null,
                null,
                null,
                null));
    }

    private nl.kenniskompas.library.DocumentId letter() {
        return library.add(new NewDocument(
                "Brief over getijden",
                "letter",
                "nl",
                null,
                "text/plain",
                "brief.txt",
                null,
                Long.toHexString(clock.instant().toEpochMilli()),
                new byte[0],
                "Woorden van de brief",
                List.of(new NewDocument.Sheet(1, 0, 20)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of()));
    }
}
