package nl.kenniskompas.systemmap.taking;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import nl.kenniskompas.ingest.extract.PlatformExtract.Said;
import nl.kenniskompas.systemmap.map.Claim;
import nl.kenniskompas.systemmap.map.Ministry;
import nl.kenniskompas.systemmap.map.Poles;
import nl.kenniskompas.systemmap.map.Relation;
import nl.kenniskompas.systemmap.map.Theme;
import nl.kenniskompas.systemmap.writing.Saying;
import org.jspecify.annotations.Nullable;

/// A claim that the map has already.
///
/// A row of a table of ours tells of a whole relation: what all of its claims say together. Where that is still so,
/// each claim keeps what it says by itself.
record Standing(Relation relation, Claim claim) {
    /// Whether a document is the one that the claim is from, or a row names that as its source.
    boolean isFrom(Sayable found) {
        return isFrom(found.saying(), found.said());
    }

    private boolean isFrom(Saying found, @Nullable Said said) {
        if (said == null) return Objects.equals(claim.in(), found.in()) && Objects.equals(claim.said(), found.on());
        boolean source = said.sources().isEmpty()
                ? claim.in() == null || claim.in().equals(found.in())
                : said.sources().contains(claim.in());
        return source && isOn(said.date());
    }

    /// A row may leave the day out, as our own tables do.
    private boolean isOn(@Nullable LocalDate day) {
        return day == null || day.equals(claim.said());
    }

    Poles poles(Poles found) {
        return relation.poles() == found ? claim.poles() : found;
    }

    /// Ministries may be called otherwise on the day of another claim.
    List<Ministry> ministries(List<Ministry> found) {
        return isSame(keys(relation.ministries()), keys(found)) ? claim.ministries() : found;
    }

    private static List<String> keys(List<Ministry> ministries) {
        return ministries.stream().map(Ministry::key).toList();
    }

    /// Our own tables leave out what names no ministry.
    List<String> unread(List<String> found) {
        return found.isEmpty() ? claim.unread() : found;
    }

    List<String> themes(List<String> found) {
        var all = relation.themes().stream().map(Theme::title).toList();
        return isSame(all, found) ? claim.themes().stream().map(Theme::title).toList() : found;
    }

    private static boolean isSame(Collection<String> some, Collection<String> others) {
        return new HashSet<>(some).equals(new HashSet<>(others));
    }
}
