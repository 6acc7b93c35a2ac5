package nl.kenniskompas.ingest.extract;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An interdepartmental knowledge platform as found in a document. All texts are as read.
///
/// @param observations what its makers saw
/// @param aims what they mean to do about it
/// @param roles tasks of a named party
public record PlatformExtract(
        List<Theme> themes,
        List<String> crossCuttingThemes,
        List<Relation> relations,
        List<Planned> planning,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable SessionFormat sessionFormat,
        List<DossierCell> dossierCells,
        List<Statement> observations,
        List<Statement> aims,
        List<PartyRole> roles) {

    public record Theme(int number, String title, @Nullable String introduction, Source source) {}

    /// A cause with its effect, as one row of a table says it.
    ///
    /// @param theme number of its theme, null when the table stands under none
    /// @param causeFactor what changes, without the word for more or less
    /// @param causeSign `+` more, `-` less, `?` unclear
    /// @param verb the words between cause and effect
    /// @param opportunity, risk both may hold
    /// @param ministries usual abbreviations, each once, in the order of the row
    /// @param unreadMinistries what stands in the cell and names none ("?")
    /// @param duplicateOf place in this list (from 0) of the row that says the same, null when it is the first
    /// @param said only in a table file
    public record Relation(
            @Nullable Integer theme,
            String cause,
            String causeFactor,
            String causeSign,
            String verb,
            String effect,
            String effectFactor,
            String effectSign,
            boolean opportunity,
            boolean risk,
            List<String> ministries,
            List<String> unreadMinistries,
            @Nullable Integer duplicateOf,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Said said,

            Source source) {}

    /// What a row of a table file tells of its source, beside the relation itself.
    ///
    /// @param words as said there, empty when the row has none
    /// @param themes titles of all of its themes
    /// @param sources titles; empty when the file itself is the source
    /// @param date of the source, null when the row has none
    public record Said(
            String words,
            List<String> themes,
            List<String> sources,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            LocalDate date) {}

    /// @param month as printed
    /// @param weeks of the year, in the order of the table
    public record Planned(String month, List<Integer> weeks, String activity, Source source) {}

    /// @param from, to as `13:00`
    /// @param policy, science participants of each side
    /// @param roles who else is at the table
    /// @param rounds what each round asks
    public record SessionFormat(
            @Nullable Integer sessions,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String from,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String to,

            @Nullable Integer policy,
            @Nullable Integer science,
            @Nullable Integer hoursPerParticipant,
            List<String> roles,
            List<String> rounds,
            Source source) {}

    public record DossierCell(String question, List<String> ingredients, Source source) {}

    /// @param label as printed ("I", "1"), null without one
    public record Statement(@Nullable String label, String text, Source source) {}

    public record PartyRole(String party, List<String> tasks, Source source) {}
}
