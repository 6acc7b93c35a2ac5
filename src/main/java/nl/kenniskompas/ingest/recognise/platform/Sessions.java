package nl.kenniskompas.ingest.recognise.platform;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import nl.kenniskompas.ingest.extract.PlatformExtract.SessionFormat;
import nl.kenniskompas.ingest.recognise.outline.Looks;
import nl.kenniskompas.ingest.recognise.outline.Numerals;
import nl.kenniskompas.ingest.recognise.outline.Piece;
import org.jspecify.annotations.Nullable;

/// How a round of sessions goes: how many, from when to when, who sits at the table.
final class Sessions {
    private static final int LONGEST = 6_000;
    private static final String COUNT =
            "(\\d{1,3}|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)";
    private static final String SESSION =
            "(?:\\pL{0,14}sessies?|\\pL{0,14}ateliers?|\\pL{0,10}bijeenkomsten|workshops?|sessions?|meetings)";
    private static final String POLICY =
            "(?:beleids\\pL+|beleidsmakers|ambtenaren|policy ?-?(?:officers|makers|officials|advisers|staff|people)|civil servants|officials)";
    private static final String SCIENCE =
            "(?:wetenschappers|onderzoekers|\\pL{0,12}experts|deskundigen|researchers|scientists|academics|scholars)";
    private static final Pattern TITLE =
            Pattern.compile("(?i)sessie|atelier|bijeenkomst|workshop|session|meeting|werkvorm|werkwijze|opzet|format");
    private static final Pattern SESSIONS =
            Pattern.compile("(?i)(?:^|[^\\pL\\d])" + COUNT + " (?:\\pL{2,14} ){0,2}" + SESSION + "|aantal " + SESSION
                    + "\\s*[:|=]?\\s*(\\d{1,3})|number of " + SESSION + "\\s*[:|=]?\\s*(\\d{1,3})");
    private static final Pattern TIME = Pattern.compile(
            "(?i)(\\d{1,2})(?:[.:](\\d{2}))?\\s*(?:uur|u|h)?\\s*(?:-|–|—|tot|to|until)\\s*(\\d{1,2})(?:[.:](\\d{2}))?\\s*(uur|u|h|hrs)?\\b");
    private static final Pattern POLICIES = Pattern.compile("(?i)" + COUNT + " (?:\\pL{2,14} ){0,1}?" + POLICY + "|(?:"
            + POLICY + "|beleid|policy)\\s*[:|=]\\s*(\\d{1,3})");
    private static final Pattern SCIENCES = Pattern.compile("(?i)" + COUNT + " (?:\\pL{2,14} ){0,1}?" + SCIENCE + "|(?:"
            + SCIENCE + "|wetenschap|science)\\s*[:|=]\\s*(\\d{1,3})");
    private static final Pattern HOURS = Pattern.compile(
            "(?i)(?:deelnemer|tijdsinvestering|tijdsbeslag|tijdsbesteding|per persoon|inzet|participant|per person|time investment)[^\\n\\d]{0,60}(\\d{1,3}) ?(?:uur|uren|u\\b|hours)|(\\d{1,3}) ?(?:uur|uren|hours) (?:tijd )?per (?:deelnemer|persoon|participant|person)");
    private static final Pattern ROLE = Pattern.compile(
            "(?i)(?:(?:technisch|onafhankelijk|technical|independent|externe?|vaste?)e? )?(?:\\pL{0,10}begeleider|\\pL{0,10}moderator|\\pL{0,6}notulist|(?:eind)?redacteur|(?:dag|technisch )?voorzitter|gespreksleider|verslaglegger|facilitator|note-?taker|rapporteur|chair(?:person)?|editor|moderator|tekenaar)");
    private static final Pattern ROUND = Pattern.compile(
            "(?i)^(?:(?:ronde|sessie|round|session|atelier) \\d\\s*[:.–-]\\s*|\\d\\s?[).:]\\s*)(.{4,150})$");

    private final Flow flow;

    Sessions(Flow flow) {
        this.flow = flow;
    }

    @Nullable
    SessionFormat format() {
        SessionFormat best = null;
        int most = 1;
        for (var part : flow.parts()) {
            if (part.head() == null || !TITLE.matcher(part.title()).find()) continue;
            var format = of(part);
            int filled = filled(format);
            if (filled > most) {
                most = filled;
                best = format;
            }
        }
        return best;
    }

    private static int filled(SessionFormat format) {
        int filled = 0;
        if (format.sessions() != null) filled++;
        if (format.from() != null) filled++;
        if (format.policy() != null) filled++;
        if (format.science() != null) filled++;
        return format.hoursPerParticipant() != null ? filled + 1 : filled;
    }

    private SessionFormat of(Flow.Part part) {
        var lines = lines(part);
        var all = String.join("\n", lines);
        var words = all.substring(0, Math.min(all.length(), LONGEST));
        var time = time(words);
        var span = part.body().isEmpty() ? part.head() : null;
        var whole = span != null
                ? span.span()
                : part.body().getFirst().span().with(part.body().getLast().span());
        return new SessionFormat(
                number(SESSIONS, words),
                time == null ? null : time.getFirst(),
                time == null ? null : time.getLast(),
                number(POLICIES, words),
                number(SCIENCES, words),
                number(HOURS, words),
                roles(words),
                rounds(lines),
                flow.text().place(whole));
    }

    private List<String> lines(Flow.Part part) {
        var lines = new ArrayList<String>();
        for (Piece piece : part.body())
            lines.add(piece instanceof Piece.TableRow row ? String.join(": ", flow.words(row)) : flow.words(piece));
        return lines;
    }

    private static @Nullable Integer number(Pattern pattern, String words) {
        Matcher found = pattern.matcher(words);
        if (!found.find()) return null;
        for (int group = 1; group <= found.groupCount(); group++)
            if (found.group(group) instanceof String written) return Numerals.of(written.replace("é", "e"));
        return null;
    }

    private static @Nullable List<String> time(String words) {
        for (var time = TIME.matcher(words); time.find(); ) {
            if (time.group(2) == null && time.group(5) == null) continue;
            int from = Integer.parseInt(time.group(1)), to = Integer.parseInt(time.group(3));
            if (from < to && to <= 24) return List.of(clock(from, time.group(2)), clock(to, time.group(4)));
        }
        return null;
    }

    private static String clock(int hour, @Nullable String minutes) {
        return String.format(Locale.ROOT, "%02d:%s", hour, minutes == null ? "00" : minutes);
    }

    private static List<String> roles(String words) {
        var roles = new LinkedHashSet<String>();
        for (var role = ROLE.matcher(words); role.find(); )
            roles.add(role.group().strip());
        return List.copyOf(roles);
    }

    private static List<String> rounds(List<String> lines) {
        var rounds = new ArrayList<String>();
        for (String line : lines) {
            var round = ROUND.matcher(line);
            if (round.find()) rounds.add(round.group(1));
            else if (Looks.asks(line) && line.length() < 150) rounds.add(line);
        }
        return rounds;
    }
}
