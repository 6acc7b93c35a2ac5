package nl.kenniskompas.ingest.recognise.agenda;

import java.util.regex.Pattern;
import nl.kenniskompas.ingest.recognise.outline.Doubts;
import nl.kenniskompas.ingest.recognise.outline.Head;
import nl.kenniskompas.ingest.recognise.outline.Numerals;
import nl.kenniskompas.ingest.recognise.outline.Piece;
import nl.kenniskompas.ingest.recognise.outline.Section;

/// "We distinguish three issues": the text says how many there are.
final class Announced {
    private static final Pattern COUNT = Pattern.compile(
            "(?iu)\\b(twee|drie|vier|vijf|zes|zeven|acht|two|three|four|five|six|seven|eight|\\d)\\s(?:\\S+\\s)?(?:vraagstukken|deelvraagstukken|deelthema['’]?s|issues|sub-?themes)\\b");

    private Announced() {}

    static void check(Draft draft, Head challenge, int found, Doubts doubts) {
        var section = draft.section(challenge);
        if (section == null) return;
        section.all().map(Section::body).flatMap(b -> b.stream()).forEach(piece -> {
            if (!(piece instanceof Piece.Prose prose) || prose.text().length() > 2_000) return;
            var count = COUNT.matcher(prose.text());
            if (!count.find() || !(Numerals.of(count.group(1)) instanceof Integer said) || said == found) return;
            doubts.add("issue-count", prose.span(), challenge.title(), String.valueOf(said), String.valueOf(found));
        });
    }
}
