package nl.kenniskompas.agenda.export;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.kenniskompas.agenda.edition.Question;
import nl.kenniskompas.ingest.ExtractCommand;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExportTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Export export = new RichEdition(messages()).export();

    @Test
    void theJsonIsWhatItsSchemaPromises() throws IOException {
        var file = JSON.readTree(AgendaFile.of(export).bytes());
        var schema = new Schema(JSON.readTree(
                Files.readString(Path.of("src/main/resources/static/schema/kenniskompas-agenda-1.json"))));

        assertThat(schema.problems(file)).isEmpty();
        assertThat(file.at("/challenges/0/issues/0/questions/0/sources/0/page").asInt())
                .isEqualTo(12);
        assertThat(file.at("/challenges/0/issues/0/questions/0/state").asString())
                .isEqualTo("answered");
        assertThat(file.at("/challenges/0/issues/0/questions/0/reviewOn").asString())
                .isEqualTo("2031-05-01");
        assertThat(file.at("/challenges/0/issues/0/questions/1/state").asString())
                .isEqualTo("open");
        assertThat(file.at("/challenges/0/issues/0/coveredElsewhere/0").asString())
                .isEqualTo("policy");
        assertThat(file.at("/challenges/1/title").asString()).isEqualTo(RichEdition.HOSTILE);
        assertThat(schema.problems(JSON.readTree("{\"format\": \"iets anders\", \"meer\": 1}")))
                .contains("$.format is not the constant", "$.meer is not known", "$.agenda is missing");
    }

    @Test
    void theSpreadsheetHasARowForEachQuestionAndRunsNoFormula() {
        var rows = parsed(new String(CsvFile.of(export), StandardCharsets.UTF_8).substring(1));

        assertThat(CsvFile.of(export)).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(rows).hasSize(1 + 17).allSatisfy(row -> assertThat(row).hasSize(19));
        assertThat(rows.getFirst()).contains("kennisvraag", "document", "bladzijde");
        assertThat(rows.get(1))
                .contains(
                        "Hoeveel mensen zoeken werk bij 31?",
                        "Nota, \"deel 1\"",
                        "12",
                        "77",
                        "beantwoord",
                        "2031-05-01");
        assertThat(rows.get(1)).contains(RichEdition.VERDICT);
        assertThat(rows).allSatisfy(row -> assertThat(row)
                .allSatisfy(cell -> assertThat(cell).doesNotStartWith("=").doesNotStartWith("@")));
        assertThat(rows.get(3).get(10)).startsWith("'=1+1 <script>");
    }

    @Test
    void theWordDocumentHoldsAllQuestionsUnderRealHeadings() throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(WordFile.of(export)))) {
            var bullets = texts(document, "ListBullet");
            assertThat(bullets).containsAll(questions());
            assertThat(bullets).contains("Stand: beantwoord. " + RichEdition.VERDICT);
            assertThat(texts(document, "Heading1"))
                    .contains("Missie, visie en doelen", "Opgave 1: Genoeg mensen voor het werk", "Dwarsverbanden");
            assertThat(texts(document, "Heading2")).contains("Vraagstuk a: Hoofdstuk over a", "Vergrijzing");
            assertThat(texts(document, "Heading3")).contains("Verkennende vragen", "Beleidsgerichte vragen");
            assertThat(texts(document, "Quote")).contains("‘Ik wil meedoen’");
            assertThat(document.getProperties().getCoreProperties().getTitle())
                    .isEqualTo("Kennisagenda Werk en Wonen 2027–2030");
            assertThat(document.getDocument().xmlText()).contains("TOC \\o");
        }
    }

    @Test
    void thePdfIsAccessibleAndHoldsAllQuestions() throws Exception {
        byte[] pdf = pdf();
        Files.write(Files.createDirectories(Path.of("target/exports")).resolve("rich.pdf"), pdf);
        Files.write(Path.of("target/exports/rich.docx"), WordFile.of(export));

        assertThat(broken(pdf)).isEmpty();
        try (var document = Loader.loadPDF(pdf)) {
            String read = new PDFTextStripper().getText(document).replaceAll("\\s+", "");
            assertThat(questions()).filteredOn(q -> !q.contains("知")).allSatisfy(question -> assertThat(read)
                    .contains(question.replaceAll("\\s+", "")));
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("nl");
            assertThat(document.getDocumentCatalog().getDocumentOutline().children())
                    .isNotEmpty();
        }
    }

    @Test
    void ourOwnFilesAreReadBackWithAllQuestions() throws IOException {
        // a sheet of paper breaks the endless word without a hyphen, and has no signs for some scripts
        var asked = questions().stream()
                .filter(q -> q.contains("?") && !q.contains("知") && !q.contains(RichEdition.LONG))
                .toList();

        for (var file :
                Map.of("terug.pdf", pdf(), "terug.docx", WordFile.of(export)).entrySet()) {
            var path = Files.createDirectories(Path.of("target/exports")).resolve(file.getKey());
            Files.write(path, file.getValue());
            var out = new ByteArrayOutputStream();
            assertThat(ExtractCommand.run(List.of(path.toString()), out, System.err))
                    .isZero();
            var read = JSON.readTree(out.toByteArray()).findValues("questions").stream()
                    .flatMap(JsonNode::valueStream)
                    .map(question -> question.path("text").asString(""))
                    .toList();
            assertThat(read).as(file.getKey()).containsAll(asked).noneMatch(text -> text.contains("Stand:"));
        }
    }

    @Test
    void controlCharactersAndHalvesOfCharactersAreNotPrinted() {
        assertThat(Printable.line(" a\u0000\u0007b\tc\n\nd\uD800e\u202Ef ")).isEqualTo("ab c def");
        assertThat(Printable.paragraphs("een\r\n\r\n \ntwee")).containsExactly("een", "twee");
    }

    private byte[] pdf() {
        return new PdfFile(TemplateEngine.createPrecompiled(
                        null, ContentType.Html, ExportTest.class.getClassLoader(), "nl.kenniskompas"))
                .of(export);
    }

    private List<String> questions() {
        return export.edition()
                .questions()
                .map(Question::text)
                .map(Printable::line)
                .toList();
    }

    private static List<String> texts(XWPFDocument document, String style) {
        return document.getParagraphs().stream()
                .filter(paragraph -> style.equals(paragraph.getStyle()))
                .map(XWPFParagraph::getText)
                .toList();
    }

    /// The rules of PDF/UA-1 that the file breaks.
    private static List<String> broken(byte[] pdf) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .map(broken -> broken.getRuleId().getClause() + "-"
                            + broken.getRuleId().getTestNumber() + " " + broken.getMessage())
                    .distinct()
                    .toList();
        }
    }

    private static List<List<String>> parsed(String csv) {
        var rows = new ArrayList<List<String>>();
        var row = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < csv.length(); i++) {
            char c = csv.charAt(i);
            if (quoted && c == '"' && i + 1 < csv.length() && csv.charAt(i + 1) == '"') {
                cell.append(csv.charAt(++i));
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == ',' || c == '\n')) {
                row.add(cell.toString());
                cell.setLength(0);
                if (c == '\n') {
                    rows.add(List.copyOf(row));
                    row.clear();
                }
            } else if (quoted || c != '\r') {
                cell.append(c);
            }
        }
        return rows;
    }

    private static ResourceBundleMessageSource messages() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages/agenda", "messages/agenda-export", "messages/agenda-lifecycle");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        messages.setAlwaysUseMessageFormat(true);
        return messages;
    }
}
