package nl.kenniskompas.identity.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MinistryRegisterTest {
    private final MinistryRegister register = MinistryRegister.national();

    @ParameterizedTest
    @CsvSource({
        "EZ, 2009-05-01, mnre1040",
        "EZ, 2016-05-01, mnre1045",
        "EZK, 2020-05-01, mnre1045",
        "EZ, 2025-05-01, mnre1045",
        "EZK, 2026-11-01, mnre1045",
        "LNV, 2005-05-01, mnre1150",
        "LNV, 2020-05-01, mnre1153",
        "LVVN, 2025-05-01, mnre1153",
        "Landbouw, 2005-05-01, mnre1150",
        "Justitie, 2009-05-01, mnre1058",
        "V&W, 2009-05-01, mnre0170"
    })
    void aNameMeansWhoBoreItOnTheDayOfTheDocument(String name, LocalDate day, String code) {
        assertThat(meant(name, day)).isEqualTo(code);
    }

    @Test
    void aNameThatNobodyBoreOnADayMeansWhoBoreItNearestInTime() {
        assertThat(meant("LNV", LocalDate.of(2011, 1, 1))).isEqualTo("mnre1150");
        assertThat(meant("LNV", LocalDate.of(2017, 1, 1))).isEqualTo("mnre1153");
        assertThat(meant("EZK", LocalDate.of(2017, 11, 9))).isEqualTo("mnre1045");
    }

    @Test
    void withoutADayItIsWhoBearsTheNameTodayOrBoreItLast() {
        assertThat(meant("EZK", null)).isEqualTo("mnre1045");
        assertThat(meant("EZ", null)).isEqualTo("mnre1045");
        assertThat(meant("LNV", null)).isEqualTo("mnre1153");
    }

    @Test
    void aMinistryIsCalledByItsNameOfTheDay() {
        assertThat(List.of("2009-01-01", "2011-01-01", "2016-01-01", "2020-01-01", "2025-01-01", "2026-02-23"))
                .extracting(day -> register.nameOn("mnre1045", LocalDate.parse(day))
                        .orElseThrow()
                        .abbreviation())
                .containsExactly("ELenI", "ELenI", "EZ", "EZK", "EZ", "EZK");
    }

    @Test
    void allNineteenAreThereAndTwelveOfThemToday() {
        assertThat(codes()).hasSize(19);
        assertThat(register.on(LocalDate.of(2026, 11, 1)))
                .extracting(MinistryName::abbreviation)
                .containsExactlyInAnyOrder(
                        "AZ", "BZ", "BZK", "Def", "EZK", "Fin", "IenW", "JenV", "LVVN", "OCW", "SZW", "VWS");
        assertThat(register.names()).allMatch(name -> name.code().matches("mnre\\d{4}"));
    }

    @Test
    void aMinistryHasOneNameAtATimeWithoutAGapBetween() {
        for (String code : codes()) {
            var names = register.namesOf(code);
            for (int at = 1; at < names.size(); at++) {
                var before = names.get(at - 1).validity().until();
                if (before == null) throw new AssertionError(code + " has a name after one that holds");
                assertThat(names.get(at).validity().from()).as(code).isEqualTo(before.plusDays(1));
            }
        }
    }

    @Test
    void aNameHasOneBearerAtATime() {
        for (var one : register.names())
            for (var other : register.names())
                if (one != other && one.name().equals(other.name()))
                    assertThat(one.validity().overlaps(other.validity()))
                            .as(one + " and " + other)
                            .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FIN",
                "MinFin",
                "DEF",
                "MinDef",
                "J&V",
                "J & V",
                "V&J",
                "I&W",
                "I&M",
                "EZ&K",
                "V&W",
                "A&M",
                "Buza",
                "Financien",
                "het Ministerie van Financiën",
                "ministry of the interior",
                "OC&W",
                "EL&I",
                "Min. van SZW",
                "Economic Affairs and Climate Policy"
            })
    void otherSpellingsAreUnderstood(String spelling) {
        assertThat(register.meant(spelling, null)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "&", "Ministerie van", "Gemeente Den Haag", "Min", "?"})
    void whatNamesNoMinistryMeansNone(String words) {
        assertThat(register.meant(words, null)).isEmpty();
    }

    @Test
    void whatHasEndedSaysWhereItWent() {
        var today = register.on(LocalDate.of(2026, 11, 1)).stream()
                .map(MinistryName::code)
                .collect(Collectors.toSet());
        for (String code : codes())
            if (!today.contains(code))
                assertThat(register.successionsOf(code))
                        .as(code)
                        .anyMatch(it -> it.code().equals(code) && it.way() != Succession.Way.SPLIT_OFF_FROM);
        assertThat(register.successionsOf("mnre1045")).hasSize(5);
    }

    @Test
    void everyPortfolioSitsInAMinistry() {
        assertThat(register.portfolios()).allMatch(it -> register.names().stream()
                .anyMatch(name -> name.abbreviation().equals(it.ministry())));
    }

    private @Nullable String meant(String name, @Nullable LocalDate day) {
        return register.meant(name, day).map(MinistryName::code).orElse(null);
    }

    private Set<String> codes() {
        return register.names().stream().map(MinistryName::code).collect(Collectors.toSet());
    }
}
