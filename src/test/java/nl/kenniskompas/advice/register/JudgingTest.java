package nl.kenniskompas.advice.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.kenniskompas.advice.register.Line.Difference;
import nl.kenniskompas.advice.register.Line.Kind;
import nl.kenniskompas.advice.thread.Certainty;
import nl.kenniskompas.advice.thread.Commitment;
import nl.kenniskompas.advice.thread.Deadline;
import nl.kenniskompas.advice.thread.Ministry;
import nl.kenniskompas.advice.thread.Status;
import nl.kenniskompas.web.file.Encoding;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgingTest {
    private static final String TEXT =
            "De minister stuurt voor de zomer een brief over de wachtlijsten in de jeugdzorg.";
    private static final Judging JUDGING = new Judging(name -> name.equals("Onderwijs") ? "OCW" : name);

    private final Known standing = known(1, TEXT, "TZ1", null);

    @Test
    void whatWeHandOutComesBackTheSame() {
        var others = List.of(
                standing, known(2, "=SOM(A1) van <b>iets</b>, \"aan\"; halen", null, null), known(3, TEXT, null, null));
        var file = new RegisterFile(others.stream().map(Known::shown).toList());

        for (byte[] bytes : List.of(file.json(), file.csv()))
            assertThat(JUDGING.lines(Reading.of(Encoding.decode(bytes)).found(), others))
                    .extracting(Line::kind)
                    .containsOnly(Kind.SAME)
                    .hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({
        "STATUS, Voldaan, CHANGED", "STATUS, openstaand, SAME", "STATUS, In behandeling, SAME",
        "DATUM_NAKOMING, 2027-09-30, CHANGED", "DATUM_NAKOMING, 0001-01-01, SAME", "DATUM_NAKOMING, ooit, SAME",
        "DATUM_NAKOMING, 2027-06-30T00:00:00+02:00, SAME", "MINISTERIE, Onderwijs, SAME", "MINISTERIE, BZK, CHANGED",
        "MINISTERIE, '', SAME", "NOTITIES, Zie de brief, CHANGED", "GEWIJZIGD_OP, 2027-01-01, SAME"
    })
    void onlyWhatTheRegisterSaysOtherwiseIsAChange(Column column, String value, Kind expected) {
        var line = judged(row("TZ1", TEXT).with(column, value), standing);

        assertThat(line.kind()).isEqualTo(expected);
        if (expected == Kind.CHANGED)
            assertThat(line.differences()).extracting(Difference::column).containsExactly(column);
    }

    @Test
    void whatTheRegisterSaidBeforeIsNoNews() {
        var kept = row("TZ1", "De woorden van het register").with(Column.STATUS, "Deels voldaan");
        var known = known(1, TEXT, "TZ1", kept);

        assertThat(judged(kept, known).kind()).isEqualTo(Kind.SAME);
        assertThat(judged(kept.with(Column.STATUS, "Voldaan"), known).differences())
                .containsExactly(new Difference(Column.STATUS, "Openstaand", "Voldaan"));
    }

    @Test
    void wordsThatAreAlikeLinkTheNumberAndKeepOurWords() {
        var ours = known(1, TEXT, null, null);
        var line = judged(row("TZ9", TEXT.replace("voor de zomer", "voor het zomerreces")), ours);

        assertThat(line.kind()).isEqualTo(Kind.CHANGED);
        assertThat(line.differences()).extracting(Difference::column).containsExactly(Column.NUMMER);
        assertThat(line.isSure()).isFalse();
    }

    @Test
    void twoWithNumbersOfTheirOwnAreNeverTheSameForTheirWords() {
        assertThat(judged(row("TZ9", TEXT), standing).kind()).isEqualTo(Kind.NEW);
    }

    @Test
    void aRemovedLineIsNeverChosenByItself() {
        var line = judged(row("TZ1", TEXT).with(Column.VERWIJDERD, "true"), standing);

        assertThat(line.kind()).isEqualTo(Kind.REMOVED);
        assertThat(line.canBeChosen()).isTrue();
        assertThat(line.isSure()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"STATUS, In behandeling, status", "DATUM_NAKOMING, na de zomer, date"})
    void whatIsNotUnderstoodIsSaid(Column column, String value, String note) {
        var line = judged(row("TZ7", "Iets heel anders over bruggen").with(column, value), standing);

        assertThat(line.kind()).isEqualTo(Kind.NEW);
        assertThat(line.notes()).extracting(Fault::key).containsExactly(note);
    }

    @Test
    void aTokenIsOfOneLineAsItWasSeen() {
        var line = judged(row("TZ1", TEXT).with(Column.STATUS, "Voldaan"), standing);
        var other = judged(row("TZ1", TEXT).with(Column.STATUS, "Deels voldaan"), standing);

        assertThat(line.token()).isNotEqualTo(other.token());
    }

    @Test
    void aWholeRegisterIsComparedWithAWholeRegister() {
        var known = IntStream.range(0, 2_000)
                .mapToObj(i -> known(
                        i,
                        "De minister zegt toe onderwerp " + (i + 5_000) + " te bespreken met gemeente " + i % 97,
                        null,
                        null))
                .toList();
        var found = IntStream.range(0, 2_000)
                .mapToObj(i -> new Reading.Found(
                        i + 1,
                        row(
                                "TZ" + i,
                                "De minister zegt toe onderwerp " + (i + 5_000) + " te bespreken met de gemeente "
                                        + i % 97),
                        null))
                .toList();

        var lines = JUDGING.lines(found, known);

        assertThat(lines).extracting(Line::kind).containsOnly(Kind.CHANGED);
    }

    private static Line judged(HouseRow row, Known known) {
        return JUDGING.lines(List.of(new Reading.Found(1, row, null)), List.of(known))
                .getFirst();
    }

    private static HouseRow row(String number, String text) {
        return new HouseRow(Map.of(Column.NUMMER, number, Column.TEKST, text));
    }

    private static Known known(long id, String text, @Nullable String number, @Nullable HouseRow kept) {
        var day = LocalDate.of(2027, 6, 30);
        return new Known(
                new Commitment(
                        id,
                        0,
                        text,
                        "de minister",
                        Ministry.written("OCW"),
                        Commitment.Kind.STRICT,
                        new Deadline("voor de zomer", day.minusMonths(2), day, Certainty.INTERVAL),
                        Status.OPEN,
                        LocalDate.of(2027, 1, 5),
                        null,
                        null,
                        number,
                        null),
                kept);
    }
}
