package nl.kenniskompas.ingest.recognise.question;

import java.util.regex.Pattern;

/// Signs in words: that they ask, that they announce questions, that they say somebody else is at it.
public final class Signals {
    private static final int LONGEST_REMARK = 260;
    private static final Pattern ASKING = Pattern.compile("(?iu)[\\s(\"'‘“]*(?:en |maar |of |and |but |or )?(?:"
            + "hoe|hoeveel|hoezo|wat|welke?|waar\\w*|wanneer|wie|wiens|in hoeverre|in welke mate|(?:onder|op|met|in|voor|aan|bij|door|uit|van|tot|naar|over|tegen)"
            + " (?:welke?|wie|wat)|how|what|which|where|why|when|who|whose|whom|whether|to what (?:extent|degree)"
            + "|(?:in|for|under|by|at|with|from|on|of) (?:what|which|whom|whose))\\b.*");
    private static final Pattern QUESTIONS_FOLLOW = Pattern.compile(
            "(?iu).*(?:vragen\\b|onderzoeksvraag|kennisvraag|kennisbehoeften?\\b|questions?\\b|willen (?:we|wij) weten|want to (?:know|understand)"
                    + "|interested in|kennis nodig|evidence needs|knowledge gaps).*");
    private static final Pattern ISSUES_FOLLOW =
            Pattern.compile("(?iu).*(?:vraagstukken|deelopgaven|deelthema|\\bopgaven|\\bissues\\b|sub-?themes).*");
    private static final Pattern ALREADY = Pattern.compile(
            "(?iu)(?:.*\\b)?(?:reeds|al|lopend\\w*|bestaand\\w*|already|existing|ongoing|current|currently|elders|elsewhere)\\b.*");
    private static final Pattern RESEARCHED = Pattern.compile(
            "(?iu).*(?:onderzoek|programm|kennispartner|belegd|geadresseerd|gedekt|opgenomen|research|covered|commissioned|under ?way|addressed|studied|elsewhere).*");
    private static final Pattern REMARK = Pattern.compile(
            "(?iu)(?:zie (?:ook|bijlage|verder|hoofdstuk|paragraaf|pagina|https?|www)|see (?:also|annex|appendix|chapter|section|https?)|bron(?:nen)?:|sources?:|noot:|note:"
                    + "|toelichting:|n\\.?v\\.?t\\.?|n/a|geen\\b.{0,40}|none\\b.{0,40}|p\\.?m\\.?|-|–|contact:|www\\.|https?:).*");
    private static final Pattern FOLLOW_UP = Pattern.compile(
            "(?iu)(?:\\(|denk (?:hierbij |daarbij |bijvoorbeeld )?aan|bijvoorbeeld|te denken valt|hierbij valt te denken|daarbij gaat het|think of|for example|for instance|e\\.g\\.|this (?:includes|could include)).*");

    private static final Pattern TO_READER = Pattern.compile(
            "(?iu)(?:heeft u|hebt u|wilt u|kent u|zoekt u|bent u|mist u|heb je|wil je|ben je|do you (?:have|want|know)|are you|would you|have you|want to).*");

    private Signals() {}

    /// Speaks to the reader of the page ("Do you have questions?"), so it is no question of the agenda.
    public static boolean toReader(String words) {
        return TO_READER.matcher(head(words)).matches();
    }

    /// Begins like a question, with or without its mark.
    public static boolean asking(String words) {
        return ASKING.matcher(head(words)).matches();
    }

    public static boolean questionsFollow(String words) {
        return QUESTIONS_FOLLOW.matcher(tail(words)).matches();
    }

    public static boolean issuesFollow(String words) {
        return ISSUES_FOLLOW.matcher(tail(words)).matches();
    }

    /// A remark that the questions of this kind are already in somebody's research programme.
    public static boolean covered(String words) {
        return words.length() <= LONGEST_REMARK
                && words.indexOf('?') < 0
                && !asking(words)
                && ALREADY.matcher(words).matches()
                && RESEARCHED.matcher(words).matches();
    }

    /// Stands in a list of questions without being one.
    public static boolean remark(String words) {
        return REMARK.matcher(head(words)).matches() && words.indexOf('?') < 0;
    }

    public static boolean followUp(String words) {
        return words.length() <= 600 && FOLLOW_UP.matcher(head(words)).matches();
    }

    private static String head(String words) {
        return words.substring(0, Math.min(words.length(), 80));
    }

    private static String tail(String words) {
        return words.substring(Math.max(0, words.length() - 160));
    }
}
