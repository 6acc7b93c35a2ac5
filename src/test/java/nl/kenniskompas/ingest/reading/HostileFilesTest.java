package nl.kenniskompas.ingest.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import nl.kenniskompas.ingest.text.Limits;
import nl.kenniskompas.ingest.text.Problem;
import nl.kenniskompas.ingest.text.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostileFilesTest {
    private static final String BILLION = "<?xml version='1.0'?><!DOCTYPE x [<!ENTITY a 'ha'>"
            + "<!ENTITY b '&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;'>]>";

    @TempDir
    Path folder;

    @Test
    void anEmptyFileSaysSo() throws IOException {
        assertThat(problem("a.pdf", new byte[0])).isEqualTo(Problem.EMPTY);
        assertThat(problem("a.txt", "  \n ".getBytes(StandardCharsets.UTF_8))).isEqualTo(Problem.EMPTY);
    }

    @Test
    void entitiesThatMultiplyAreRefused() throws IOException {
        byte[] bomb = Bombs.docx(BILLION + Bombs.word("<w:p><w:r><w:t>&c;</w:t></w:r></w:p>"));
        assertThat(problem("a.docx", bomb)).isEqualTo(Problem.BOMB);
    }

    @Test
    void anEntityThatNamesAFileIsNotRead() throws IOException {
        String outside = "<?xml version='1.0'?><!DOCTYPE x [<!ENTITY f SYSTEM 'file:///etc/hostname'>]>";
        byte[] file = Bombs.docx(outside + Bombs.word("<w:p><w:r><w:t>&f;</w:t></w:r></w:p>"));
        assertThat(problem("a.docx", file)).isEqualTo(Problem.BOMB);
    }

    @Test
    void aPartThatSwellsIsRefusedBeforeItIsRead() throws IOException {
        byte[] zeros = new byte[8 << 20];
        assertThat(problem("a.docx", Bombs.zip(Map.of("word/document.xml", zeros))))
                .isEqualTo(Problem.BOMB);
    }

    @Test
    void tooManyPartsAreRefused() throws IOException {
        assertThat(problem("a.docx", Bombs.manyParts(2_100))).isEqualTo(Problem.BOMB);
    }

    @Test
    void aDocumentNestedWithoutEndIsRefused() throws IOException {
        String deep = "<w:sdt>".repeat(3_000) + "</w:sdt>".repeat(3_000);
        assertThat(problem("a.docx", Bombs.docx(Bombs.word(deep)))).isEqualTo(Problem.BOMB);
    }

    @Test
    void aPageNestedWithoutEndIsReadOrRefusedButEnds() throws IOException {
        String deep = "<div><table><tr><td>".repeat(20_000) + "tekst";
        assertThat(read("a.html", deep.getBytes(StandardCharsets.UTF_8))).isNotNull();
        String quoted = "> ".repeat(20_000) + "tekst";
        assertThat(read("a.md", quoted.getBytes(StandardCharsets.UTF_8))).isNotNull();
    }

    @Test
    void aLockedPdfSaysSo() throws IOException {
        assertThat(problem("a.pdf", Bombs.lockedPdf())).isEqualTo(Problem.ENCRYPTED);
    }

    @Test
    void aBrokenPdfSaysSo() throws IOException {
        byte[] whole = Bombs.pdf(3, "tekst");
        byte[] noise = "%PDF-1.7\n\u0001\u0002 nothing that a PDF holds".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(problem("a.pdf", noise)).isEqualTo(Problem.BROKEN);
        assertThat(read("half.pdf", Arrays.copyOf(whole, whole.length / 2))).isNotNull();
    }

    @Test
    void tooManyPagesAreRefused() throws IOException {
        assertThat(problem("a.pdf", Bombs.pdf(3_001, ""))).isEqualTo(Problem.TOO_MANY_PAGES);
    }

    @Test
    void aStreamThatSwellsIsRefused() throws IOException {
        assertThat(problem("a.pdf", Bombs.swellingPdf(100, 1))).isEqualTo(Problem.BOMB);
        assertThat(problem("b.pdf", Bombs.swellingPdf(100, 2))).isEqualTo(Problem.BOMB);
    }

    @Test
    void picturesOfTextHaveNoText() throws IOException {
        assertThat(problem("a.pdf", Bombs.pdf(2, ""))).isEqualTo(Problem.NO_TEXT);
    }

    @Test
    void whatIsNoDocumentIsNamed() throws IOException {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R'};
        assertThat(problem("a.png", png)).isEqualTo(Problem.UNKNOWN_TYPE);
        assertThat(problem("a.pdf", png)).isEqualTo(Problem.WRONG_TYPE);
        assertThat(problem("a.zip", Bombs.zip(Map.of("x", new byte[3])))).isEqualTo(Problem.UNKNOWN_TYPE);
    }

    @Test
    void whatTakesTooLongIsStopped() throws IOException {
        byte[] file = Bombs.pdf(400, "tekst");
        assertThat(problem("a.pdf", file, Limits.DEFAULT.withTime(Duration.ofMillis(1))))
                .isEqualTo(Problem.TIMED_OUT);
    }

    @Test
    void aPdfUnderAnotherNameIsReadWithAWarning() throws IOException {
        if (!(read("a.docx", Bombs.pdf(1, "Een brief")) instanceof Reading.Read(SourceText text)))
            throw new AssertionError("unreadable");
        assertThat(text.mediaType()).isEqualTo("application/pdf");
        assertThat(text.warnings()).extracting("code").containsExactly("misnamed");
    }

    @Test
    void aLineOfTenMegabytesIsRead() throws IOException {
        byte[] line = "woord ".repeat(1_700_000).getBytes(StandardCharsets.UTF_8);
        assertThat(read("a.txt", line)).isInstanceOf(Reading.Read.class);
        assertThat(read("a.html", line)).isInstanceOf(Reading.Read.class);
    }

    private Problem problem(String name, byte[] bytes) throws IOException {
        return problem(name, bytes, Limits.DEFAULT);
    }

    private Problem problem(String name, byte[] bytes, Limits limits) throws IOException {
        Path file = Files.write(folder.resolve(name), bytes);
        return switch (Documents.read(file, limits)) {
            case Reading.Unreadable(Problem problem, String _) -> problem;
            case Reading.Read(SourceText text) -> throw new AssertionError("was read: " + text.mediaType());
        };
    }

    private Reading read(String name, byte[] bytes) throws IOException {
        return Documents.read(Files.write(folder.resolve(name), bytes));
    }
}
