package nl.kenniskompas.ingest.recognise.agenda;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.kenniskompas.ingest.recognise.outline.Label;
import nl.kenniskompas.ingest.recognise.outline.Labels;
import nl.kenniskompas.ingest.recognise.outline.Piece;
import nl.kenniskompas.ingest.recognise.outline.Types;
import org.jspecify.annotations.Nullable;

/// What a column of a questions table holds, by its header.
///
/// @param type of a column of questions of one type
record Column(Kind kind, @Nullable String type) {
    enum Kind {
        CHALLENGE,
        ISSUE,
        TOPIC,
        TYPE,
        QUESTIONS,
        NUMBER,
        GOAL,
        VOICE,
        OTHER
    }

    private static final int LONGEST = 60;
    private static final Pattern NUMBER = Pattern.compile("nr\\.?|#|no\\.?|nummer|number|id|code|ref\\.?|reference");
    private static final Pattern TYPE =
            Pattern.compile("type|soort|aard|(?:type|soort|aard)(?: van de| of)? ?\\S*(?:vraag|question|kennis)"
                    + "|(?:question|vraag)-?\\s?(?:type|soort)|typering");
    private static final Pattern QUESTIONS = Pattern.compile(
            "(?:\\S+ ){0,3}\\S*(?:kennisvra(?:ag|gen)|onderzoeksvra(?:ag|gen)|deelvra(?:ag|gen)|kennisbehoeften?|kennisleemten?)(?: .{0,20})?"
                    + "|(?:\\S+ ){0,2}(?:vraag|vragen|questions?|(?:knowledge|research|evidence) (?:needs?|gaps?)|wat willen we weten|what we want to know)");
    private static final Pattern CHALLENGE = Pattern.compile(
            "(?:maatschappelijke |kennis)?opgaven?|(?:hoofd|kennis|onderzoeks)?thema(?:['’]?s)?|programmalijn(?:en)?|speerpunt(?:en)?"
                    + "|pijlers?|(?:societal |policy )?challenges?|(?:research |priority )?themes?|priority(?: area)?|priorities|(?:kennis|beleids)?domein(?:en)?|pillars?");
    private static final Pattern ISSUE = Pattern.compile(
            "(?:deel|kennis)?vraagstuk(?:ken)?|deelthema(?:['’]?s)?|subthema(?:['’]?s)?|issues?|sub-?themes?|sub-?topics?|deelopgaven?|onderzoekslijn(?:en)?");
    private static final Pattern TOPIC = Pattern.compile(
            "(?:deel)?onderwerp(?:en)?|topics?|(?:policy )?areas?|gebied|beleidsterrein|label|subject|categorie|category|rubriek");

    static List<Column> of(Piece.TableRow row) {
        return row.boxes().stream().map(box -> of(box.text())).toList();
    }

    private static Column of(String header) {
        var words = header.toLowerCase(Locale.ROOT).replaceAll("[\\s:*.]+$", "").strip();
        if (words.isEmpty() || words.length() > LONGEST) return new Column(Kind.OTHER, null);
        if (NUMBER.matcher(words).matches()) return new Column(Kind.NUMBER, null);
        if (TYPE.matcher(words).matches()) return new Column(Kind.TYPE, null);
        Optional<String> type = Types.any(words);
        if (type.isPresent()) return new Column(Kind.QUESTIONS, type.get());
        if (CHALLENGE.matcher(words).matches()) return new Column(Kind.CHALLENGE, null);
        if (ISSUE.matcher(words).matches()) return new Column(Kind.ISSUE, null);
        if (TOPIC.matcher(words).matches()) return new Column(Kind.TOPIC, null);
        if (QUESTIONS.matcher(words).matches()) return new Column(Kind.QUESTIONS, null);
        if (Labels.read(header).label() instanceof Label.Part(var role)) return new Column(part(role), null);
        return new Column(Kind.OTHER, null);
    }

    private static Kind part(Label.Role role) {
        return switch (role) {
            case GOAL -> Kind.GOAL;
            case VOICE -> Kind.VOICE;
            case QUESTIONS,
                    MAIN_QUESTION,
                    ISSUES,
                    OUTSIDE,
                    CONTENTS,
                    AFFILIATIONS,
                    FRAMEWORK,
                    TRENDS,
                    LINKS,
                    DILEMMAS -> Kind.OTHER;
        };
    }

    boolean isQuestions() {
        return kind == Kind.QUESTIONS;
    }
}
