package nl.kenniskompas.advice.recall;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.kenniskompas.web.Text;

/// What one ministry has to answer for in a half-year.
///
/// @param day on which one looks
/// @param parts without those that hold nothing; the nearest deadline first
record Pack(HalfYear halfYear, Responsible ministry, LocalDate day, Map<Part, List<Entry>> parts) {
    List<Entry> of(Part part) {
        return parts.getOrDefault(part, List.of());
    }

    int count(Part part) {
        return of(part).size();
    }

    boolean isEmpty() {
        return Part.LISTED.stream().allMatch(part -> of(part).isEmpty());
    }

    LocalDate since() {
        return new Window(halfYear, day).since();
    }

    String title(Text text) {
        return text.of("advice.recall.pack.title", ministry.shown(text), halfYear.words(text));
    }

    /// "Verlopen (3)".
    String heading(Part part, Text text) {
        return text.of("advice.recall.part." + part.key(), text.date(since()), halfYear.words(text)) + " ("
                + count(part) + ")";
    }

    String address() {
        return "/toezeggingen/rappel/" + halfYear + "/" + ministry.slug();
    }

    String fileName(Format format) {
        return "rappel-" + ministry.slug() + "-" + halfYear + "-" + day + "." + format.extension();
    }
}
