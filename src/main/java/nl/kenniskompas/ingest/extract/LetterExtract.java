package nl.kenniskompas.ingest.extract;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A letter to Parliament as found in a document. All texts are as read: repairs applied, footnotes lifted out.
///
/// @param advice what the letter answers, null when it answers no advice
public record LetterExtract(
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Advice advice,
        List<Heading> sections,
        List<Recommendation> recommendations,
        List<Commitment> commitments,
        List<Fulfilment> fulfilments,
        List<Amount> amounts,
        List<Official> officials,
        List<Footnote> footnotes,
        List<Programme> programmes) {

    /// @param by the advisory bodies as written ("SER")
    /// @param date of publication
    public record Advice(
            String title, List<String> by, @Nullable LocalDate date, Source source) {}

    public record Heading(int level, String title, Source source) {}

    /// @param number null when the letter does not count it among the main ones
    /// @param position `adopted`, `partly`, `not`, `elsewhere` or `none`
    /// @param response the words that give the position, null when there are none
    /// @param section title of the section that deals with it
    /// @param source where the recommendation stands, and where the response
    public record Recommendation(
            @Nullable Integer number,
            List<String> by,
            String text,
            String position,
            @Nullable String response,
            @Nullable String section,
            Source source,
            @Nullable Source responseSource) {}

    /// @param actor as written, or the official who signs for "ik"
    /// @param ministry its usual abbreviation, null when unknown
    /// @param kind `strict` (to Parliament, or with a moment) or `wide` (an announced action)
    /// @param status `open`, or `fulfilled` when this very letter honours it
    /// @param sources more than one when a footnote or a page end cuts it
    public record Commitment(
            String text,
            String actor,
            @Nullable String ministry,
            String kind,
            String status,
            Deadline deadline,
            Source source,
            List<Source> sources) {}

    /// @param text as written, null when no moment is named
    /// @param from first day on which it can be honoured
    /// @param until last day, null when nobody can say
    /// @param certainty `exact` (one day), `interval`, `event` (a named event) or `none`
    public record Deadline(
            @Nullable String text,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            String certainty) {}

    /// What the letter says it honours.
    ///
    /// @param promise the words about the earlier promise
    /// @param promised the day of it, when the letter says so
    /// @param occasion the debate, motion or letter in which it was made
    public record Fulfilment(
            String text,
            String promise,
            @Nullable LocalDate promised,
            @Nullable String occasion,
            Source source) {}

    /// @param euro in whole euros and cents
    /// @param approximate "circa", "ruim" and the like
    public record Amount(String text, BigDecimal euro, boolean approximate, Source source) {}

    /// @param ministry its usual abbreviation, null when the role names none
    /// @param signs stands under the letter
    public record Official(
            String role,
            @Nullable String ministry,
            @Nullable String person,
            boolean signs,
            Source source) {}

    /// @param number by its place in the row, also where the printed label is garbled or lost
    public record Footnote(int number, String text, Source source) {}

    public record Programme(String name, Source source) {}
}
