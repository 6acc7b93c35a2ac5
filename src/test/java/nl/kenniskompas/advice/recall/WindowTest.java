package nl.kenniskompas.advice.recall;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.kenniskompas.advice.thread.Certainty;
import nl.kenniskompas.advice.thread.Commitment;
import nl.kenniskompas.advice.thread.Deadline;
import nl.kenniskompas.advice.thread.Fulfilment;
import nl.kenniskompas.advice.thread.Ministry;
import nl.kenniskompas.advice.thread.Promise;
import nl.kenniskompas.advice.thread.Shift;
import nl.kenniskompas.advice.thread.Status;
import nl.kenniskompas.advice.thread.Step;
import nl.kenniskompas.web.Text;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowTest {
    private static final HalfYear HALF = new HalfYear(2027, 1);

    @ParameterizedTest
    @CsvSource({
        "2027-03-10, 2027-03-09, OPEN, OVERDUE",
        "2027-03-10, 2027-03-10, OPEN, DUE",
        "2027-03-10, 2027-06-30, PARTLY, DUE",
        "2027-03-10, 2027-07-01, OPEN, LATER",
        "2027-03-10, 2026-12-31, PARTLY, OVERDUE",
        "2026-11-01, 2026-12-31, OPEN, SOONER",
        "2026-11-01, 2026-10-31, OPEN, OVERDUE",
        "2026-11-01, 2027-01-01, OPEN, DUE",
        "2029-01-01, 2028-01-01, OPEN, LATER",
        "2029-01-01, 2027-06-30, OPEN, OVERDUE",
        "2027-03-10, , OPEN, UNDATED",
        "2027-03-10, 2027-03-09, DONE, ",
        "2027-03-10, , LAPSED, "
    })
    void whatStillHasToBeDoneStandsInOnePart(
            LocalDate day, @Nullable LocalDate until, Status status, @Nullable Part expected) {
        var parts = new Window(HALF, day).parts(promise(status, until, List.of(), List.of(), List.of()));

        assertThat(parts).isEqualTo(expected == null ? java.util.Set.of() : java.util.Set.of(expected));
    }

    @ParameterizedTest
    @CsvSource({"2026-06-30, false", "2026-07-01, true", "2027-02-01, true", "2027-06-30, true", "2027-07-01, false"})
    void shiftsOfThisHalfYearAndTheOneBeforeAreTold(LocalDate moved, boolean told) {
        var shift = new Shift(
                1,
                1,
                Deadline.NONE,
                Deadline.NONE,
                "Wacht op de cijfers",
                moved.atTime(12, 0).atZone(Text.ZONE).toInstant(),
                "Noor");
        var promise = promise(Status.OPEN, null, List.of(), List.of(shift), List.of());

        assertThat(new Window(HALF, HALF.first()).parts(promise).contains(Part.SHIFTED))
                .isEqualTo(told);
        assertThat(new Window(HALF, HALF.first()).shifts(promise)).hasSize(told ? 1 : 0);
    }

    @Test
    void whatIsHonouredInPartStandsWithTheDoneAndWithWhatHasToBeDone() {
        var half = new Fulfilment(1, 0, 1, null, "Het eerste deel is er", LocalDate.of(2027, 2, 1), false);
        var promise = promise(Status.PARTLY, LocalDate.of(2027, 5, 1), List.of(half), List.of(), List.of());

        assertThat(new Window(HALF, HALF.first()).parts(promise)).containsExactly(Part.DUE, Part.DONE);
    }

    @Test
    void whatWasClosedLongAgoIsNotToldAgain() {
        var closed = new Step(
                1,
                1,
                Status.OPEN,
                Status.LAPSED,
                "Ingehaald",
                HALF.first().minusYears(2).atStartOfDay(Text.ZONE).toInstant(),
                "Noor",
                null);

        assertThat(new Window(HALF, HALF.first())
                        .parts(promise(Status.LAPSED, null, List.of(), List.of(), List.of(closed))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "OCW, ocw", "'Volksgezondheid, Welzijn en Sport', volksgezondheid-welzijn-en-sport", "J&V, j-v",
        "'../../etc/passwd', etc-passwd", "Fïnanciën, financien", "'<script>', script"
    })
    void aMinistryHasANameThatFitsInAnAddress(String name, String slug) {
        assertThat(Responsible.called(name).slug()).isEqualTo(slug);
    }

    @Test
    void aNameWithoutLettersStillHasAnAddress() {
        assertThat(Responsible.called("財務省").slug()).matches("m-[0-9a-f]+");
        assertThat(Responsible.called("x".repeat(500)).slug()).hasSize(80);
    }

    private static Promise promise(
            Status status, @Nullable LocalDate until, List<Fulfilment> done, List<Shift> shifts, List<Step> steps) {
        var deadline = until == null ? Deadline.NONE : new Deadline("ooit", until, until, Certainty.EXACT);
        return new Promise(
                new Commitment(
                        1,
                        0,
                        "Ik stuur een brief",
                        "de minister",
                        Ministry.written("OCW"),
                        Commitment.Kind.STRICT,
                        deadline,
                        status,
                        null,
                        null,
                        null,
                        null,
                        null),
                done,
                shifts,
                steps,
                List.of());
    }
}
