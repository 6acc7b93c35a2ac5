package nl.kenniskompas.advice.register;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingTest {
    @Test
    void aRegisterOfTheHouseIsReadWithItsFields() {
        var reading = Reading.of("""
                {"@odata.context": "x", "value": [
                  {"Id": "A1", "Nummer": "TZ202603-130", "Tekst": "De minister stuurt een brief.", "Verwijderd": false,
                   "DatumNakoming": "2026-12-31T00:00:00+01:00", "Status": "Openstaand", "Notities": null,
                   "Activiteit": {"Id": "niet nodig", "Tekst": "van iets anders"}, "Fractie": "x"},
                  {"Nummer": "TZ202603-131", "Tekst": "<script>alert(1)</script> =1+1", "Verwijderd": true}]}""");

        assertThat(reading.stopped()).isNull();
        assertThat(reading.found()).hasSize(2).allSatisfy(line -> assertThat(line.fault())
                .isNull());
        var first = reading.found().getFirst().row();
        assertThat(first.of(Column.TEKST)).isEqualTo("De minister stuurt een brief.");
        assertThat(first.dated(Column.DATUM_NAKOMING)).isEqualTo(new Dated.Day(LocalDate.of(2026, 12, 31)));
        assertThat(first.of(Column.NOTITIES)).isEmpty();
        assertThat(reading.found().getLast().row().isRemoved()).isTrue();
        assertThat(reading.unused()).containsExactly("Fractie");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
                    {"value": [{"Tekst": "een"}, {"Tekst": "twee"}, {"Tekst": "dr  | json     | 2
                    {"value": [{"Tekst": "een"}, {"Tekst": }]}                      | json     | 1
                    [{"Tekst": "een"}, 7, {"Tekst": "drie"}]                        |          | 3
                    {"iets": [1, 2], "meer": {"value": [1]}}                        | no-list  | 0
                    {"value": "geen lijst"}                                         | no-list  | 0
                    {"value": [{"Tekst": "een"}                                     | json     | 1
                    {}                                                              | no-list  | 0
                    []                                                              |          | 0
                    """)
    void malformedJsonLosesNothingThatStandsBeforeTheFault(String content, String fault, int lines) {
        var reading = Reading.of(content);

        var stopped = reading.stopped();
        assertThat(stopped == null ? null : stopped.key()).isEqualTo(fault);
        assertThat(reading.found()).hasSize(lines);
    }

    @Test
    void jsonThatIsNestedWithoutEndIsRefused() {
        var reading = Reading.of("{\"value\": [{\"Tekst\": \"een\"}, " + "[".repeat(200_000));

        assertThat(reading.found()).hasSize(1);
        assertThat(requireNonNull(reading.stopped()).key()).isEqualTo("json");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void aTableIsReadWhateverDividesItsCells(String sign) {
        var reading = Reading.of(
                "\uFEFFNummer;Tekst;Status\r\nTZ1;\"Eén; \"\"twee\"\"\nregels\";Voldaan\r\n\r\nTZ2;drie;Openstaand\r\n"
                        .replace(";", sign));

        assertThat(reading.found()).extracting(Reading.Found::number).containsExactly(2, 5);
        assertThat(reading.found().getFirst().row().of(Column.TEKST)).isEqualTo("Eén" + sign + " \"twee\"\nregels");
        assertThat(reading.found().getLast().row().of(Column.STATUS)).isEqualTo("Openstaand");
    }

    @Test
    void aQuoteThatNeverClosesIsNamedAndSwallowsNothing() {
        var reading = Reading.of("Nummer,Tekst\nTZ1,een\nTZ2,\"twee\nTZ3,drie\n");

        assertThat(reading.stopped()).isNull();
        assertThat(reading.found()).extracting(Reading.Found::number).containsExactly(2, 3, 4);
        assertThat(reading.found()).extracting(Reading.Found::fault).containsExactly(null, Fault.of("quote"), null);
    }

    @Test
    void aLineOfTenMegabytesIsRefusedAndTheOthersAreRead() {
        var reading = Reading.of("Nummer,Tekst\nTZ1,een\nTZ2," + "x".repeat(10_000_000) + "\nTZ3,drie\n");

        assertThat(reading.found()).hasSize(3);
        assertThat(requireNonNull(reading.found().get(1).fault()).key()).isEqualTo("long");
        assertThat(reading.found().get(2).fault()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "'', empty",
        "'  ', empty",
        "'zomaar wat tekst', no-head",
        "'Nummer,Status\nTZ1,Voldaan', no-head",
        "'<html><body>Fout</body></html>', no-head",
        "'\"', no-head"
    })
    void whatIsNoRegisterIsRefused(String content, String fault) {
        var reading = Reading.of(content);

        assertThat(reading.found()).isEmpty();
        assertThat(requireNonNull(reading.stopped()).key()).isEqualTo(fault);
    }

    @ParameterizedTest
    @CsvSource({"'TZ1,', no-text", "'TZ1,een,te veel', cells", "'TZ0,nog eens', twice"})
    void aLineThatCannotBeTakenSaysWhy(String line, String fault) {
        var reading = Reading.of("Nummer,Tekst\nTZ0,nul\n" + line + "\n");

        assertThat(requireNonNull(reading.found().get(1).fault()).key()).isEqualTo(fault);
        assertThat(reading.found().getFirst().fault()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-31, 2026-12-31", "2026-12-31T00:00:00, 2026-12-31", "2026-12-30T23:00:00Z, 2026-12-31",
        "2026-07-01T00:00:00+02:00, 2026-07-01", "31-12-2026, 2026-12-31",
                "2026-12-31T00:00:00.0000000+01:00, 2026-12-31"
    })
    void daysAreReadAsTheHouseAndAsSpreadsheetsWriteThem(String written, LocalDate day) {
        assertThat(Dated.of(written)).isEqualTo(new Dated.Day(day));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0001-01-01", "0001-01-01T00:00:00Z", "0001-01-01T00:00:00+00:00"})
    void theFirstDayOfTheYearOneIsNoDay(String written) {
        assertThat(Dated.of(written)).isEqualTo(new Dated.Missing());
    }

    @ParameterizedTest
    @ValueSource(strings = {"na de zomer", "2026-13-01", "2026-02-30", "31-31-2026", "99999999999-1-1"})
    void whatIsNoDayStaysWords(String written) {
        assertThat(Dated.of(written)).isEqualTo(new Dated.Unread(written));
    }
}
