package nl.kenniskompas.web.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+31 6",
                "-x",
                "@som",
                "＝1;2",
                "\tx",
                "\r\nx",
                "  =na spaties",
                "\u00A0=1",
                "'=al veilig",
                "''=twee",
                "' =een",
                "'s ochtends",
                "gewoon",
                "a=b",
                "a,b;c\"d",
                "een\nen twee",
                ""
            })
    void aCellComesBackAsItWasAndNeverRuns(String value) {
        String file = new String(Csv.file(Stream.of(List.of(value, "x"))), StandardCharsets.UTF_8);

        assertThat(file).startsWith(Csv.BYTE_ORDER_MARK).endsWith("x\r\n");
        String cell = rows(file.substring(1)).getFirst().cells().getFirst();
        assertThat(CsvCell.read(cell)).isEqualTo(value);
        if (value.strip().matches("(?s)[=+\\-@＝].*")) assertThat(cell).startsWith("'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠", "'=", "  @", " \t="})
    void noCellIsRunByASpreadsheet(String start) {
        assertThat(CsvCell.written(start + "1+1")).matches("(?s)\"?'.*");
    }

    @Test
    void aCellWithSignsOfTheTableIsQuoted() {
        assertThat(List.of("=A1", "\tx", "a=b", "", "＝1;2", "een, \"twee\"\nen drie"))
                .extracting(CsvCell::written)
                .containsExactly("'=A1", "\"'\tx\"", "a=b", "", "\"'＝1;2\"", "\"een, \"\"twee\"\"\nen drie\"");
    }

    @Test
    void aFileForADutchSpreadsheetHasSemicolons() {
        byte[] file = Csv.file(Stream.of(List.of("een, twee", "drie")), ";");

        assertThat(new String(file, StandardCharsets.UTF_8)).isEqualTo("\uFEFF\"een, twee\";drie\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void aTableIsReadWhateverPartsItsCells(String sign) {
        assertThat(rows("a,\"b\n,\"\"c\"\"\"\r\n\r\nd,e".replace(",", sign)))
                .containsExactly(
                        new CsvRows.Row(1, List.of("a", "b\n" + sign + "\"c\""), false),
                        new CsvRows.Row(3, List.of(""), false),
                        new CsvRows.Row(4, List.of("d", "e"), false));
    }

    @Test
    void aQuoteThatNeverClosesSwallowsNothing() {
        assertThat(rows("a,b\r1,\"open\r2,twee"))
                .extracting(CsvRows.Row::line, CsvRows.Row::stray)
                .map(Object::toString)
                .containsExactly("(1, false)", "(2, true)", "(3, false)");
    }

    @Test
    void aLineThatOnlyNamesTheSeparatorIsNoRow() {
        assertThat(rows("sep=;\r\na;b,c\r\n")).containsExactly(new CsvRows.Row(2, List.of("a", "b,c"), false));
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "windows-1252", "UTF-16", "x-UTF-16LE-BOM"})
    void theTextIsReadInEachEncodingThatSpreadsheetsSave(Charset encoding) {
        String content = "Tekst\nEén café – nee\n";

        assertThat(Encoding.decode(content.getBytes(encoding))).isEqualTo(content);
    }

    @Test
    void theMarkAtTheStartIsNoSign() {
        assertThat(Encoding.decode("\uFEFFx".getBytes(StandardCharsets.UTF_8))).isEqualTo("x");
    }

    private static List<CsvRows.Row> rows(String text) {
        var all = new ArrayList<CsvRows.Row>();
        var rows = CsvRows.of(text);
        for (Optional<CsvRows.Row> row = rows.next(); row.isPresent(); row = rows.next()) all.add(row.get());
        return all;
    }
}
