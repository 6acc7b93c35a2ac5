package nl.kenniskompas.administration.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RightsFileTest {
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "  =1+1", "\t=1+1", "\r\n=1+1", "+31", "-2", "@SUM(A1)", "＝1", "\u0000=1"})
    void aCellThatBeginsLikeAFormulaIsText(String name) throws Exception {
        var table = new RightsTable(List.of("Naam"), List.of(List.of(name)));
        assertThat(new String(RightsFile.csv(table), StandardCharsets.UTF_8)).matches("\uFEFFNaam\r\n'[^\\v\t]+\r\n");
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(RightsFile.xlsx(table, "Rechten")))) {
            var cell = book.getSheetAt(0).getRow(1).getCell(0);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
        }
    }

    @Test
    void aNameWithQuotesAndCommasStaysOneCell() {
        var table = new RightsTable(List.of("Naam", "Rol"), List.of(List.of("Bos, \"Amira\"", "lezer")));

        assertThat(new String(RightsFile.csv(table), StandardCharsets.UTF_8))
                .isEqualTo("\uFEFFNaam,Rol\r\n\"Bos, \"\"Amira\"\"\",lezer\r\n");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            noor@voorbeeld.nl, true
            noor.bos+kennis@bureau.voorbeeld.nl, true
            noor, false
            @voorbeeld.nl, false
            noor@, false
            noor@voorbeeld, false
            noor@voorbeeld., false
            noor@.nl, false
            noor bos@voorbeeld.nl, false
            noor@a@voorbeeld.nl, false
            <noor@voorbeeld.nl>, false""")
    void aSlipInAnAddressIsFound(String written, boolean address) {
        assertThat(InviteForm.isAddress(written)).isEqualTo(address);
    }
}
