package nl.kenniskompas.advice.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import nl.kenniskompas.advice.commitment.Asked.Part;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AskedTest {
    private static final LocalDate TODAY = LocalDate.parse("2028-06-16");

    @Test
    void whatCannotBeReadCountsAsNotAsked() {
        var asked = Asked.of(Map.of("van", "morgen", "stand", " "));

        assertThat(asked.isFiltered()).isFalse();
        assertThat(asked.address(1)).isEqualTo("/toezeggingen");
    }

    @Test
    void aPeriodTouchesTheIntervalOfADeadline() {
        var may = Map.of("van", "2028-05-01", "tot", "2028-05-31");

        assertThat(admits(may, "2028-03-01", "2028-05-01")).isTrue();
        assertThat(admits(may, "2028-06-01", "2028-07-01")).isFalse();
        assertThat(admits(may, "2028-03-01", null)).isTrue();
        assertThat(admits(may, null, null)).isFalse();
    }

    @Test
    void overdueIsOnlyWhatEndedBeforeToday() {
        assertThat(admits(Map.of("te-laat", "ja"), "2028-01-01", "2028-06-15")).isTrue();
        assertThat(admits(Map.of("te-laat", "ja"), "2028-01-01", "2028-06-16")).isFalse();
    }

    @Test
    void allWordsMustStandInItAndTheAddressKeepsTheQuestion() {
        assertThat(admits(Map.of("woorden", "KAART stuur"), null, null)).isTrue();
        assertThat(admits(Map.of("woorden", "kaart trein"), null, null)).isFalse();
        assertThat(Asked.of(Map.of("woorden", "a & b", "stand", "open")).address(2))
                .isEqualTo("/toezeggingen?stand=open&woorden=a%20%26%20b&pagina=2");
    }

    private static boolean admits(Map<String, String> parameters, @Nullable String from, @Nullable String until) {
        return Asked.of(parameters).admits(TimelineTest.due(from, until), TODAY, EnumSet.noneOf(Part.class));
    }
}
