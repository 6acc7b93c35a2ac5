package nl.kenniskompas.ingest.recognise.promise;

import com.google.re2j.Pattern;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.kenniskompas.ingest.recognise.time.Days;
import nl.kenniskompas.ingest.recognise.time.Deadlines;
import nl.kenniskompas.ingest.recognise.time.Folded;
import nl.kenniskompas.ingest.recognise.time.Found;
import org.jspecify.annotations.Nullable;

/// An earlier promise, motion or request that a sentence says it honours.
///
/// @param words those about the promise
/// @param isPromise a minister's own word, not a motion or a request
record Honoured(
        String words,
        boolean isPromise,
        @Nullable LocalDate day,
        @Nullable String occasion) {
    private static final int REACH = 2_000;
    private static final Pattern REFERENCE = Pattern.compile(
            "\\b(?:(?:zoals|als)(?: [^ ,.;]+){0,3} (?:toegezegd|verzocht|gevraagd)|(?:conform|overeenkomstig|volgens|in lijn met|ter uitvoering van|in reactie op|naar aanleiding van|op|met)?(?: de| het| mijn| een| uw| onze| deze| dit| die)?(?: [a-z]+)?(?: )?\\b(?:toezegging(?:en)?|toegezegd|moties?|verzoek(?:en)?)\\b)");
    private static final Pattern OCCASION = Pattern.compile(
            "\\b(?:motie[s]?(?: van (?:de leden|het lid))?|(?:commissie|nota|wetgevings|plenaire? |schriftelijk |twee-?minuten|rondetafel)?-?(?:debat|overleg)|(?:mondelinge )?vragenuur|kamerbrief|brief|begrotingsbehandeling|procedurevergadering|vaste commissie)\\b");
    private static final Pattern AFTER = Pattern.compile(
            " (?:stuur|informeer|bied|zend|doe|heb|kom|ben|is|wordt|ontvangt|treft|hiermee|hierbij|als|om)\\b");
    private static final Pattern LATER =
            Pattern.compile("\\b(?:zal|zullen|zou|nog niet|binnenkort|zo spoedig mogelijk)\\b");
    private static final Pattern MANY = Pattern.compile(
            "\\b(?:overzicht|stand van zaken|aantal|openstaande|alle)\\b.*\\b(?:moties|toezeggingen)\\b");
    private static final Pattern REFERS = Pattern.compile(
            "\\b(?:in reactie op|naar aanleiding van|ter uitvoering van|op verzoek|invulling|uitvoering|conform|toegezegd|toezegging)\\b");
    private static final Pattern BACK =
            Pattern.compile("^(?:aan )?(?:deze|die|dit|dat|genoemde) (?:toezegging|motie|verzoek)");
    private static final Set<String> DONE = Set.of("uitgevoerd", "afgedaan");

    /// "Deze toezegging" says nothing by itself: what it means stands before it.
    boolean pointsBack() {
        return BACK.matcher(Folded.of(words)).find();
    }

    /// The same, in the words of the sentence that it points back to.
    Honoured toldBy(String sentence, @Nullable LocalDate written) {
        return new Honoured(sentence, isPromise, Days.past(sentence, written), occasion(sentence));
    }

    static @Nullable Honoured in(String sentence, @Nullable LocalDate written) {
        var text = sentence.substring(0, Math.min(sentence.length(), REACH));
        var folded = Folded.of(text);
        if (text.endsWith("?") || !mentions(folded) || MANY.matcher(folded).find()) return null;
        var words = new Words(text);
        var reference = REFERENCE.matcher(folded);
        if (!reference.find() || !isNow(words, folded, text, written)) return null;
        boolean promise = folded.contains("toegezegd") || folded.contains("toezegging");
        int start = start(folded, reference.start());
        var about = text.substring(start, end(folded, reference.end()));
        return new Honoured(about, promise, Days.past(about, written), occasion(about));
    }

    private static boolean mentions(String folded) {
        return folded.contains("toegezegd")
                || folded.contains("toezegging")
                || folded.contains("motie")
                || folded.contains("verzoek")
                || folded.contains("verzocht");
    }

    private static boolean isNow(Words words, String folded, String text, @Nullable LocalDate written) {
        if (LATER.matcher(folded).find()
                || Deadlines.all(text, written).stream().anyMatch(Found::isDated)) return false;
        if (words.says(List.of("niet", "geen"))) return false;
        boolean honours = words.says(Lexicon.phrases("honour"));
        boolean itself = words.says(Lexicon.phrases("self")) || words.any(Set.of("hiermee", "daarmee"));
        if (honours)
            return itself
                    || !words.any(DONE)
                    || words.first(0, "beschouw") >= 0
                    || words.any(Set.of("beschouwen", "beschouwt"));
        boolean tells = words.any(Set.of("zoals", "conform", "overeenkomstig"));
        if (itself) return tells && tells(words, Verb.Kind.INFORM, Verb.Kind.DELIVER) || refers(folded);
        return tells && tells(words, Verb.Kind.INFORM) && isTold(words);
    }

    private static boolean refers(String folded) {
        return REFERS.matcher(folded).find();
    }

    private static boolean tells(Words words, Verb.Kind... kinds) {
        for (int at = 0; at < words.size(); at++) {
            if (Verbs.any(Verbs.finite(words, at), kinds)) return true;
        }
        return Verbs.any(Verbs.participles(words, 0, words.size()), kinds);
    }

    /// "Zoals toegezegd informeer ik u over ..." honours it on the spot, but no event may stand between.
    private static boolean isTold(Words words) {
        return words.any(Set.of("ik", "wij", "we", "wordt"))
                && !words.any(Set.of("heb", "heeft", "zodra", "na", "wanneer", "nadat"));
    }

    private static int start(String folded, int start) {
        return start < folded.length() && folded.charAt(start) == ' ' ? start + 1 : start;
    }

    private static int end(String folded, int from) {
        int comma = folded.indexOf(',', from), stop = folded.length();
        int end = comma > 0 ? Math.min(comma, stop) : stop;
        return end > 0 && folded.charAt(end - 1) == '.' ? end - 1 : end;
    }

    /// "het Commissiedebat Kinderopvang van 16 mei 2022" without its day.
    private static @Nullable String occasion(String about) {
        var folded = Folded.of(about);
        var found = OCCASION.matcher(folded);
        if (!found.find()) return null;
        int end = Days.firstStart(folded);
        var name = about.substring(found.start(), end > found.start() ? end : about.length())
                .strip();
        var after = AFTER.matcher(name);
        return (after.find() ? name.substring(0, after.start()) : name).replaceFirst(" (?:van|op|d\\.d\\.)$", "");
    }
}
