package nl.kenniskompas.ingest.recognise.time;

import com.google.re2j.Pattern;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.kenniskompas.ingest.extract.LetterExtract.Deadline;
import org.jspecify.annotations.Nullable;

/// When something will be done, from the words of a sentence. What lies before the letter's own day is no deadline.
///
/// Choices where Dutch leaves room: seasons are the meteorological ones; "voor de zomer" is before 1 July; "begin" and
/// "eind" of a year are its first and last quarter, "medio" is May to August; "na" ends with the year; what lies open
/// when the letter is written starts on the next day.
public final class Deadlines {
    public static final Deadline NONE = new Deadline(null, null, null, "none");
    private static final int REACH = 4_000;
    /// A day without a year that is more than this far ahead is the one that has just been.
    private static final int FAR = 240;
    private static final int RECENT = 60;

    private static final Pattern DONE = Pattern.compile(
            "\\b(?:heeft|hebben|heb|had|werd|werden)\\b|\\b(?:is|zijn|ben|was|waren) (?:reeds |al |door |inmiddels )?[a-z]*ge[a-z]+(?:d|t|en)\\b|\\b[a-z]*ge[a-z]+(?:d|t|en) (?:is|zijn|was|waren)\\b");
    private static final Pattern GOING = Pattern.compile(
            "\\b(?:besloten|toegezegd|aangekondigd|afgesproken|verzocht|gevraagd|opdracht|voornemen|voornemens|gepland|voorzien|beoogd|gereed|wordt|worden|zal|zullen|kan|kunnen|informeer|stuur|geagendeerd|ingepland)\\b");

    private Deadlines() {}

    /// The one among these moments that belongs to a promise at this place: of several the nearest is its own.
    public static Deadline nearest(List<Found> moments, int near) {
        return moments.stream()
                .min(Comparator.comparingInt(Found::rank)
                        .thenComparingInt(f -> Math.abs(f.start() - near))
                        .thenComparingInt(f -> f.start() - f.end()))
                .map(Found::deadline)
                .orElse(NONE);
    }

    /// Every moment that the sentence names, in no order.
    ///
    /// @param written the letter's date, null when unknown: only moments with a year of their own then have days
    public static List<Found> all(String sentence, @Nullable LocalDate written) {
        var text = sentence.substring(0, Math.min(sentence.length(), REACH));
        var folded = Folded.of(text);
        var found = new ArrayList<Found>();
        for (Term term : Terms.in(folded, written)) {
            var moment = moment(text, folded, term, written);
            if (moment != null) found.add(moment);
        }
        found.addAll(Spell.in(text, folded, written));
        found.addAll(Vague.in(text, folded, written));
        return found;
    }

    private static @Nullable Found moment(String text, String folded, Term term, @Nullable LocalDate written) {
        var relation = Relation.of(text, folded, term);
        if (relation.way() == Relation.Way.NONE || isPast(folded, term) || isDone(folded, term, written)) return null;
        var year = term.year();
        if (year == null && written == null) return Found.vague(text, relation.start(), term.end(), null);
        int first = year != null ? year : written != null ? written.getYear() : 0;
        for (int at = first; at <= (year == null ? first + 1 : first); at++) {
            var interval = relation.of(term, term.inYear().apply(at), written);
            if (interval != null && isOpen(interval, term, written) && !isLongPast(relation, interval, term, written))
                return Found.of(text, relation.start(), term.end(), open(interval, written));
        }
        return null;
    }

    private static boolean isPast(String folded, Term term) {
        var after = folded.substring(term.end(), Math.min(folded.length(), term.end() + 6))
                .strip();
        return after.startsWith("jl") || after.startsWith("j.l");
    }

    /// "Heeft op 26 april gestuurd": a day without a later year in a clause of what has been done.
    private static boolean isDone(String folded, Term term, @Nullable LocalDate written) {
        var year = term.year();
        if (written != null && year != null && year > written.getYear()) return false;
        int from = folded.lastIndexOf(',', term.start()) + 1, to = folded.indexOf(',', term.end());
        var clause = folded.substring(from, to < 0 ? folded.length() : to);
        return DONE.matcher(clause).find() && !GOING.matcher(clause).find();
    }

    private static boolean isOpen(Relation.Interval interval, Term term, @Nullable LocalDate written) {
        if (written == null || interval.until() == null) return true;
        boolean far = interval.exact()
                && term.year() == null
                && term.kind() == Term.Kind.DAY
                && interval.until().isAfter(written.plusDays(FAR));
        return interval.until().isAfter(written) && !far;
    }

    /// "Na de zomer" in December is after the next one.
    private static boolean isLongPast(
            Relation relation, Relation.Interval interval, Term term, @Nullable LocalDate written) {
        return relation.way() == Relation.Way.AFTER
                && term.year() == null
                && written != null
                && interval.from() != null
                && interval.from().plusDays(RECENT).isBefore(written);
    }

    static Relation.Interval open(Relation.Interval interval, @Nullable LocalDate written) {
        if (written == null || interval.from() == null || interval.from().isAfter(written)) return interval;
        return new Relation.Interval(written.plusDays(1), interval.until(), interval.exact());
    }
}
