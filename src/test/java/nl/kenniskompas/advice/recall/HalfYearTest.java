package nl.kenniskompas.advice.recall;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HalfYearTest {
    @ParameterizedTest
    @CsvSource({
        "2027-H1, 2027-01-01, 2027-06-30, 2026-H2, 2027-H2",
        "2027-H2, 2027-07-01, 2027-12-31, 2027-H1, 2028-H1",
        "2028-H1, 2028-01-01, 2028-06-30, 2027-H2, 2028-H2"
    })
    void aHalfYearHasItsDaysAndItsNeighbours(
            String written, LocalDate first, LocalDate last, String before, String after) {
        var half = HalfYear.parse(written).orElseThrow();

        assertThat(half.first()).isEqualTo(first);
        assertThat(half.last()).isEqualTo(last);
        assertThat(half.previous()).hasToString(before);
        assertThat(half.next()).hasToString(after);
        assertThat(half.holds(first) && half.holds(last)).isTrue();
        assertThat(half.holds(first.minusDays(1)) || half.holds(last.plusDays(1)))
                .isFalse();
        assertThat(HalfYear.of(first)).isEqualTo(half);
        assertThat(HalfYear.of(last)).isEqualTo(half);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "2027", "2027-h1", "2027-H3", "27-H1", "0027-H1", "2027-H1 ", "2027-H1/../x", "２０２７-H1"})
    void whatIsNoHalfYearIsNotRead(String written) {
        assertThat(HalfYear.parse(written)).isEmpty();
    }

    @Test
    void oneMayChooseFromTheHalvesAroundOne() {
        assertThat(new HalfYear(2027, 1).around())
                .hasSize(11)
                .startsWith(new HalfYear(2025, 1))
                .contains(new HalfYear(2027, 1), new HalfYear(2030, 1));
    }
}
