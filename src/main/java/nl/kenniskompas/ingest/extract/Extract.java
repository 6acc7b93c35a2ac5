package nl.kenniskompas.ingest.extract;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What was read from one document: the one answer of `./kompas extract`, and what proposals are made of.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Extract(
        String format,
        About document,
        Text text,
        @Nullable AgendaExtract agenda,
        @Nullable PlatformExtract platform,
        @Nullable LetterExtract letter,
        List<Citation> citations,
        List<Warning> warnings) {
    public static final String FORMAT = "kenniskompas-extract/1";

    /// The same under another title.
    public Extract called(String title) {
        var about = new About(
                title, document.kind(), document.language(), document.date(), document.pages(), document.mediaType());
        return new Extract(format, about, text, agenda, platform, letter, citations, warnings);
    }

    /// @param kind `agenda`, `platform`, `letter` or `other`
    /// @param language ISO 639-1
    /// @param pages at least 1
    public record About(
            String title,
            String kind,
            String language,
            @Nullable LocalDate date,
            int pages,
            String mediaType) {}

    /// @param blocks the shape of the pages, for who shows the text again
    public record Text(String content, List<PageRange> pages, List<Repaired> repairs, List<Shape> blocks) {}

    public record PageRange(int number, int start, int end) {}

    public record Repaired(int start, int end, String from, String to, String why) {}

    /// @param kind `heading`, `paragraph`, `item`, `cell`, `note`, `furniture`
    /// @param level of a heading (from 1) or an item (from 0); null for others
    /// @param table, row, column of a cell, from 0; null for others
    public record Shape(
            String kind,
            @Nullable Integer level,
            @Nullable Integer table,
            @Nullable Integer row,
            @Nullable Integer column,
            int start,
            int end) {}
}
