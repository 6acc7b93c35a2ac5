package nl.kenniskompas.ingest.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.kenniskompas.ingest.extract.Warning;
import nl.kenniskompas.ingest.text.Block;
import nl.kenniskompas.ingest.text.Limits;
import nl.kenniskompas.ingest.text.Problem;
import nl.kenniskompas.ingest.text.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Tables as files, well made and badly.
class SheetReadingTest {
    private static final String BILLION =
            "<?xml version='1.0'?><!DOCTYPE x [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;'>]>";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void theHeadTellsWhatPartsTheCells(String separator) throws IOException {
        var text = text(
                "a.csv",
                "oester|wadpier|kokkel\n1|twee, of drie; vier|\n"
                        .replace("|", separator)
                        .replace("twee, of drie; vier", "\"twee, of drie; vier\""));
        assertThat(rows(text))
                .containsExactly(List.of("oester", "wadpier", "kokkel"), List.of("1", "twee, of drie; vier"));
        assertThat(text.mediaType()).isEqualTo("text/csv");
    }

    @Test
    void aLineThatNamesTheSeparatorIsNoRow() throws IOException {
        assertThat(rows(text("a.csv", "sep=;\r\na,b;c\r\n"))).containsExactly(List.of("a,b", "c"));
    }

    @Test
    void quotesHoldLinesSeparatorsAndQuotes() throws IOException {
        var text = text("a.csv", "a,\"wier \"\"zee\"\"\",\"op\r\ntwee\"\r\n\"\",b,5\" buis\r\n");
        assertThat(rows(text)).containsExactly(List.of("a", "wier \"zee\"", "op\ntwee"), List.of("", "b", "5\" buis"));
        assertThat(text.warnings()).isEmpty();
    }

    @Test
    void aQuoteThatIsNeverClosedSwallowsNothing() throws IOException {
        var text = text("a.csv", "pier;slik\nnonnetje;\"open\nkokkel;dicht\nmossel;vast\n");
        assertThat(rows(text))
                .containsExactly(
                        List.of("pier", "slik"),
                        List.of("nonnetje", "\"open"),
                        List.of("kokkel", "dicht"),
                        List.of("mossel", "vast"));
        assertThat(text.warnings()).singleElement().satisfies(it -> assertThat(words(text, it))
                .startsWith("nonnetje"));
    }

    @Test
    void aQuoteThatOnlyAQuoteOfAnotherRowClosesSwallowsNothing() throws IOException {
        var text = text("a.csv", "nonnetje,\"open\nkokkel,\"dicht, of niet\"\nmossel,vast\n");
        assertThat(rows(text)).hasSize(3).contains(List.of("kokkel", "dicht, of niet"));
        assertThat(text.warnings()).extracting(Warning::code).containsExactly("open-quote");
    }

    @Test
    void tenMegabytesOfQuotesEnd() throws IOException {
        assertThat(read("a.csv", "\"".repeat(10_000_001).getBytes(StandardCharsets.UTF_8)))
                .isNotNull();
        assertThat(read("b.csv", "\"\"\"x,".repeat(2_000_000).getBytes(StandardCharsets.UTF_8)))
                .isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "windows-1252"})
    void lettersAreReadInEachEncoding(String encoding) throws IOException {
        byte[] bytes = "oorzaak;gevolg\ncoöperatie;reünie\n".getBytes(Charset.forName(encoding));
        assertThat(rows(text(read("a.csv", bytes)))).contains(List.of("coöperatie", "reünie"));
    }

    @Test
    void theApostropheBeforeAFormulaSignIsNoPartOfTheCell() throws IOException {
        assertThat(rows(text("a.csv", "'=1+1,''-x,'s-Gravenhage,'@a\n")))
                .containsExactly(List.of("=1+1", "'-x", "'s-Gravenhage", "@a"));
    }

    @Test
    void cellsOfAllKindsAreReadAsAPersonSeesThem() throws IOException {
        var file = new SheetFile()
                .strings(
                        "<sst><si><t>oester</t></si><si><r><t>wad</t></r><r><t>pier_x0041_</t></r><rPh><t>nee</t></rPh></si></sst>")
                .styles(
                        "<numFmts><numFmt numFmtId='170' formatCode='d\\ mmmm\\ yyyy'/></numFmts><cellStyleXfs><xf numFmtId='14'/></cellStyleXfs>"
                                + "<cellXfs><xf numFmtId='0'/><xf numFmtId='170'/><xf numFmtId='14'/></cellXfs>")
                .sheet(
                        "Een",
                        "<row><c r='A1' t='s'><v>0</v></c><c r='C1' t='s'><v>1</v></c><c t='inlineStr'><is><t>'=zo</t></is></c></row>"
                                + "<row/><row><c r='A3'><v>0.1</v></c><c><v>12</v></c><c t='b'><v>1</v></c><c t='e'><v>#N/A</v></c></row>"
                                + "<row><c s='1'><v>46082</v></c><c s='2'><v>46082.5</v></c><c t='str'><f>A1&amp;B1</f><v>samen</v></c><c><f>SUM(A1)</f><v>3</v></c></row>"
                                + "<row><c><v>7</v></c><c><f>NU()</f></c></row>");
        var text = text(read("a.xlsx", file.bytes()));
        assertThat(rows(text))
                .containsExactly(
                        List.of("oester", "", "wadpierA", "=zo"),
                        List.of("0.1", "12", "TRUE", "#N/A"),
                        List.of("2026-03-01", "2026-03-01 12:00", "samen", "3"),
                        List.of("7"));
        assertThat(text.warnings()).extracting(Warning::code).containsExactly("formula-unknown");
        assertThat(text.blocks()).noneMatch(Block.Heading.class::isInstance);
    }

    @Test
    void eachVisibleSheetIsATableUnderItsName() throws IOException {
        String row = "<row><c t='inlineStr'><is><t>%s</t></is></c><c t='inlineStr'><is><t>b</t></is></c></row>";
        var text = text(read(
                "a.xlsx",
                new SheetFile()
                        .sheet("Slik", row.formatted("schor"))
                        .sheet("Weg", "hidden", row.formatted("geheim"))
                        .sheet("Wad", row.formatted("plaat"))
                        .bytes()));
        assertThat(text.content()).contains("Slik", "schor", "Wad", "plaat").doesNotContain("geheim");
        assertThat(text.pages()).hasSize(2);
        assertThat(text.blocks()).filteredOn(Block.Heading.class::isInstance).hasSize(2);
        assertThat(text.blocks().stream().filter(Block.Row.class::isInstance).map(it -> ((Block.Row) it).table()))
                .containsExactly(0, 1);
        assertThat(text.warnings()).singleElement().satisfies(it -> assertThat(it.arguments())
                .containsExactly("Weg"));
    }

    @Test
    void whatIsMergedOverRowsHoldsForEach() throws IOException {
        String row = "<row r='%d'><c r='B%1$d'><v>%1$d</v></c></row>";
        String theme = "<row r='2'><c r='A2' t='inlineStr'><is><t>Wad</t></is></c><c r='B2'><v>2</v></c></row>";
        var file = new SheetFile()
                .sheet(
                        "A",
                        row.formatted(1) + theme + row.formatted(3) + "<row r='4'/>" + row.formatted(5)
                                + row.formatted(6));
        var text = text(read("a.xlsx", file.merged("A2:A5").bytes()));
        assertThat(rows(text))
                .containsExactly(
                        List.of("", "1"),
                        List.of("Wad", "2"),
                        List.of("Wad", "3"),
                        List.of("Wad", "5"),
                        List.of("", "6"));
    }

    @Test
    void hostileSpreadsheetsAreRefused() throws IOException {
        var entities = new SheetFile()
                .strings(BILLION + "<sst><si><t>&b;</t></si></sst>")
                .sheet("A", "<row/>");
        assertThat(problem("a.xlsx", entities.bytes())).isEqualTo(Problem.BOMB);
        var zeros = new SheetFile().sheet("A", " ".repeat(8 << 20));
        assertThat(problem("b.xlsx", zeros.bytes())).isEqualTo(Problem.BOMB);
        var wide = new SheetFile().sheet("A", "<row><c r='XFD1'><v>1</v></c></row>".repeat(70));
        assertThat(problem("c.xlsx", wide.bytes())).isEqualTo(Problem.TOO_LARGE);
        var torn = new SheetFile().sheet("A", "<row><c>").bytes();
        assertThat(problem("d.xlsx", torn)).isEqualTo(Problem.BROKEN);
        assertThat(problem("e.xlsx", Arrays.copyOf(torn, torn.length / 2))).isEqualTo(Problem.BROKEN);
        assertThat(problem("f.xlsx", new SheetFile().sheet("A", "<row/>").bytes()))
                .isEqualTo(Problem.EMPTY);
        assertThat(problem("g.xlsx", Bombs.zip(Map.of("x", new byte[3])))).isEqualTo(Problem.WRONG_TYPE);
    }

    @Test
    void oneWordInAMillionCellsIsRefused() throws IOException {
        var file = new SheetFile()
                .strings("<sst><si><t>" + "slik en zand ".repeat(3_000) + "</t></si></sst>")
                .sheet("A", "<row>" + "<c t='s'><v>0</v></c>".repeat(1_000) + "</row>");
        assertThat(problem("a.xlsx", file.bytes())).isEqualTo(Problem.TOO_LARGE);
    }

    @Test
    void aCellOfTenMegabytesIsReadOrRefusedButEnds() throws IOException {
        String cell = "woord ".repeat(1_700_000);
        assertThat(read("a.csv", ("a;b\n\"" + cell + "\";c\n").getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Reading.Read.class);
        var file = new SheetFile().sheet("A", "<row><c t='inlineStr'><is><t>" + cell + "</t></is></c></row>");
        assertThat(read("a.xlsx", file.bytes())).isNotNull();
    }

    @Test
    void aTableOfSeparatorsOnlyIsEmpty() throws IOException {
        assertThat(problem("a.csv", ";;;\n;;\n".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Problem.EMPTY);
    }

    private static String words(SourceText text, Warning warning) {
        var place = warning.source();
        return place == null ? "" : text.content().substring(place.start(), place.end());
    }

    private static List<List<String>> rows(SourceText text) {
        return text.blocks().stream()
                .filter(Block.Row.class::isInstance)
                .map(row -> ((Block.Row) row)
                        .cells().stream()
                                .map(cell -> text.content()
                                        .substring(
                                                cell.span().start(), cell.span().end()))
                                .toList())
                .toList();
    }

    private SourceText text(String name, String content) throws IOException {
        return text(read(name, content.getBytes(StandardCharsets.UTF_8)));
    }

    private static SourceText text(Reading reading) {
        if (reading instanceof Reading.Read(SourceText text)) return text;
        throw new AssertionError("unreadable: " + reading);
    }

    private Problem problem(String name, byte[] bytes) throws IOException {
        if (read(name, bytes) instanceof Reading.Unreadable(Problem problem, String _)) return problem;
        throw new AssertionError("was read");
    }

    private Reading read(String name, byte[] bytes) throws IOException {
        return Documents.read(Files.write(folder.resolve(name), bytes), Limits.DEFAULT);
    }
}
