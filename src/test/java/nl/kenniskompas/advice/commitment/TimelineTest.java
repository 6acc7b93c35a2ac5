package nl.kenniskompas.advice.commitment;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import nl.kenniskompas.advice.commitment.Timeline.Bar;
import nl.kenniskompas.advice.thread.Certainty;
import nl.kenniskompas.advice.thread.Commitment;
import nl.kenniskompas.advice.thread.Deadline;
import nl.kenniskompas.advice.thread.Status;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TimelineTest {
    private static final LocalDate TODAY = LocalDate.parse("2028-06-16");

    @Test
    void theFinestAxisWithAtMostTwelveColumnsIsTaken() {
        assertThat(axis("2028-01-31", "2028-12-01").months()).isEqualTo(1);
        assertThat(axis("2028-01-31", "2029-01-01").months()).isEqualTo(3);
        assertThat(axis("2026-02-01", "2029-12-01").months()).isEqualTo(6);
        assertThat(axis("2020-01-01", "2031-12-31").months()).isEqualTo(12);
        assertThat(axis("1990-01-01", "2045-01-01").months()).isEqualTo(60);
    }

    @Test
    void columnsBeginWhereTheirQuarterDoes() {
        var axis = axis("2027-11-30", "2029-02-01");

        assertThat(axis.starts().getFirst()).isEqualTo(YearMonth.of(2027, 10));
        assertThat(axis.starts().getLast()).isEqualTo(YearMonth.of(2029, 1));
        assertThat(axis.at(LocalDate.parse("2027-10-01"))).isZero();
        assertThat(axis.at(LocalDate.parse("2028-01-01"))).isEqualTo(axis.at(1)).isEqualTo(167);
        assertThat(axis.at(LocalDate.parse("2031-01-01"))).isEqualTo(Axis.LENGTH);
    }

    @Test
    void aCommitmentCoversItsWholeIntervalTheLastDayIncluded() {
        var line = requireNonNull(Timeline.of(List.of(due("2028-04-01", "2028-09-30")), TODAY));

        assertThat(line.axis()).isEqualTo(new Axis(YearMonth.of(2028, 4), 1, 6));
        assertThat(line.bars()).singleElement().extracting(Bar::x, Bar::width).containsExactly(0, 1000);
        assertThat(line.today()).isEqualTo(417);
    }

    @Test
    void oneDayIsStillSeen() {
        var line = requireNonNull(Timeline.of(List.of(due("2035-12-31", "2035-12-31")), TODAY));

        var bar = line.bars().getFirst();
        assertThat(bar.width()).isPositive();
        assertThat(bar.x() + bar.width()).isLessThanOrEqualTo(Axis.LENGTH);
    }

    @Test
    void withoutALastDayItRunsToTheEndAndWithoutAFirstOneItBeginsWhereItWasMade() {
        var line = requireNonNull(Timeline.of(List.of(due("2028-07-01", null), due(null, "2028-12-31")), TODAY));

        var open = line.bars().getFirst();
        assertThat(open.openEnd()).isTrue();
        assertThat(open.x() + open.width()).isEqualTo(Axis.LENGTH);
        assertThat(line.bars().getLast().x()).isEqualTo(line.axis().at(LocalDate.parse("2028-05-01")));
    }

    @Test
    void whatHasNoMomentOrNoRoomIsCountedAndNothingToDrawIsNoPicture() {
        var many = IntStream.range(0, Timeline.MOST + 3)
                .mapToObj(n -> due("2028-07-01", "2028-08-01"))
                .toList();
        assertThat(requireNonNull(Timeline.of(many, TODAY)).left()).isEqualTo(3);
        assertThat(requireNonNull(Timeline.of(List.of(due("2028-07-01", null), due(null, null)), TODAY))
                        .unplaced())
                .isEqualTo(1);
        assertThat(Timeline.of(List.of(due(null, null)), TODAY)).isNull();
    }

    private static Axis axis(String from, String until) {
        return Axis.holding(LocalDate.parse(from), LocalDate.parse(until));
    }

    static Commitment due(@Nullable String from, @Nullable String until) {
        var deadline = new Deadline(
                "ooit",
                from == null ? null : LocalDate.parse(from),
                until == null ? null : LocalDate.parse(until),
                Certainty.INTERVAL);
        return new Commitment(
                1,
                0,
                "Ik stuur de kaart.",
                "De minister",
                null,
                Commitment.Kind.STRICT,
                deadline,
                Status.OPEN,
                LocalDate.parse("2028-05-01"),
                null,
                null,
                null,
                null);
    }
}
