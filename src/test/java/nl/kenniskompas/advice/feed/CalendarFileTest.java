package nl.kenniskompas.advice.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.kenniskompas.advice.feed.CalendarFile.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarFileTest {
    private static final String LONG = "Een belofte over één café; met, tekens \\ en 🚲 fietsen. ".repeat(12);

    private final String text = new CalendarFile(
                    "Toezeggingen, alle",
                    List.of(new Event(
                            "toezegging-7@kompas.example",
                            Instant.parse("2027-01-02T03:04:05.678Z"),
                            LocalDate.of(2027, 12, 31),
                            LONG,
                            "Eerste regel\nEND:VCALENDAR\r\nBEGIN:VEVENT",
                            "https://kompas.example/toezeggingen/7",
                            "OCW")))
            .text();

    @Test
    void noLineIsLongerThanCalendarsTakeAndFoldsLeaveCharactersWhole() {
        assertThat(text).endsWith("END:VCALENDAR\r\n").doesNotContain("\uFFFD");
        assertThat(text.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
        assertThat(text.split("\r\n")).allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8).length)
                .isLessThanOrEqualTo(75));
        var summary = unfolded().filter(line -> line.startsWith("SUMMARY:")).findFirst();
        assertThat(summary.orElseThrow()
                        .substring("SUMMARY:".length())
                        .replace("\\;", ";")
                        .replace("\\,", ",")
                        .replace("\\\\", "\\"))
                .isEqualTo(LONG);
    }

    @Test
    void anEventIsTheWholeLastDayAndSaysWhenItChanged() {
        assertThat(unfolded())
                .contains(
                        "UID:toezegging-7@kompas.example",
                        "DTSTAMP:20270102T030405Z",
                        "DTSTART;VALUE=DATE:20271231",
                        "DTEND;VALUE=DATE:20280101",
                        "URL:https://kompas.example/toezeggingen/7",
                        "TRANSP:TRANSPARENT");
    }

    @Test
    void wordsCannotEndTheCalendar() {
        assertThat(unfolded().filter("END:VCALENDAR"::equals)).hasSize(1);
        assertThat(unfolded().filter("BEGIN:VEVENT"::equals)).hasSize(1);
        assertThat(unfolded()).contains("DESCRIPTION:Eerste regel\\nEND:VCALENDAR\\nBEGIN:VEVENT");
    }

    @ParameterizedTest
    @CsvSource({"'a,b', 'a\\,b'", "'a;b', 'a\\;b'", "'a\\b', 'a\\\\b'", "'a:b', 'a:b'"})
    void signsWithAMeaningAreEscaped(String plain, String escaped) {
        assertThat(CalendarFile.escaped(plain)).isEqualTo(escaped);
    }

    @Test
    void controlCharactersAreLeftOut() {
        assertThat(CalendarFile.escaped("a\u0000b\u0007c\td\uD800e")).isEqualTo("abc de");
    }

    private Stream<String> unfolded() {
        return Stream.of(text.replace("\r\n ", "").split("\r\n"));
    }
}
