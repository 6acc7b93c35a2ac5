package nl.kenniskompas.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.kenniskompas.sample.SampleAgenda.Asked;
import nl.kenniskompas.sample.SampleAgenda.Challenge;
import nl.kenniskompas.sample.SampleAgenda.Issue;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

class SampleTest {
    private static final List<String> ALL = List.of(MakeSample.NEWER, MakeSample.OLDER, MakeSample.ENERGY);

    @Test
    void theGoldFilesSayWhatTheSourcesSay() throws IOException {
        for (var name : ALL) {
            assertThat(MakeSample.gold(name)).content().isEqualTo(Gold.of(MakeSample.read(name)));
        }
        assertThat(MakeSample.gold("editions"))
                .content()
                .isEqualTo(Gold.editions(MakeSample.read(MakeSample.OLDER), MakeSample.read(MakeSample.NEWER)));
    }

    @Test
    void everyWordOfTheAgendaOf2027StandsInThePdf() throws IOException {
        var file = MakeSample.document(MakeSample.NEWER + ".pdf");
        try (var pdf = Loader.loadPDF(file.toFile())) {
            var agenda = MakeSample.read(MakeSample.NEWER);
            assertThat(flat(new PDFTextStripper().getText(pdf))).contains(wordings(agenda));
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("nl");
        }
    }

    @Test
    void everyWordOfTheAgendaOf2023StandsInTheWordDocument() throws IOException {
        try (var in = Files.newInputStream(MakeSample.document(MakeSample.OLDER + ".docx"));
                var word = new XWPFWordExtractor(new XWPFDocument(in))) {
            assertThat(flat(word.getText())).contains(wordings(MakeSample.read(MakeSample.OLDER)));
        }
    }

    @Test
    void everyWordOfTheEnergyAgendaStandsInTheText() throws IOException {
        var text = Files.readString(MakeSample.document(MakeSample.ENERGY + ".txt"));
        assertThat(flat(text)).contains(wordings(MakeSample.read(MakeSample.ENERGY)));
        assertThat(text.lines()).allMatch(line -> line.length() <= 120);
    }

    @Test
    void noQuestionIsAskedTwiceWithinAnAgenda() throws IOException {
        for (var name : ALL) {
            assertThat(MakeSample.read(name).questions())
                    .extracting(Asked::text)
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void everyKeyOfTheOlderEditionIsAQuestionOfTheNewer() throws IOException {
        var newer = MakeSample.read(MakeSample.NEWER).questions().stream()
                .map(Asked::key)
                .toList();
        var older = MakeSample.read(MakeSample.OLDER).questions().stream()
                .map(Asked::key)
                .filter(key -> key != null);
        assertThat(newer).containsAll(older.toList());
    }

    @Test
    void theDocumentsStaySmall() throws IOException {
        try (var files = Files.list(MakeSample.DOCUMENTS)) {
            assertThat(files.toList()).hasSizeGreaterThan(3).allMatch(SampleTest::small);
        }
    }

    private static boolean small(Path file) {
        return file.toFile().length() < 600_000;
    }

    private static List<String> wordings(SampleAgenda agenda) {
        return agenda.challenges().stream()
                .flatMap(SampleTest::wordings)
                .map(SampleTest::flat)
                .toList();
    }

    private static Stream<String> wordings(Challenge challenge) {
        var own = Stream.of(challenge.heading(), challenge.goal(), challenge.introduction());
        return Stream.concat(own, challenge.issues().stream().flatMap(SampleTest::wordings));
    }

    private static Stream<String> wordings(Issue issue) {
        var questions = issue.groups().stream()
                .flatMap(group -> group.questions().stream())
                .map(Asked::text);
        return Stream.concat(Stream.of(issue.chapterTitle()), questions);
    }

    /// Line ends, tabs and page breaks count as spaces; what stands at the foot of a page may not interrupt.
    private static String flat(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
