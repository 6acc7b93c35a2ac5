package nl.kenniskompas.library;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A document that was read and comes into the library. All positions are code points of `content`.
///
/// @param kind `agenda`, `platform`, `letter` or `other`
/// @param language ISO 639-1
/// @param origin address that it was fetched from, null for an upload
/// @param publisher whose document it is, null when it does not say
/// @param ministries abbreviations of those that it is of, or that sign or send it
public record NewDocument(
        String title,
        String kind,
        String language,
        @Nullable LocalDate dated,
        String mediaType,
        String fileName,
        @Nullable String origin,
        String sha256,
        byte[] bytes,
        String content,
        List<Sheet> pages,
        List<Repair> repairs,
        List<Shape> blocks,
        List<Citation> citations,
        List<Find> finds,
        @Nullable String publisher,
        List<String> ministries) {
    public record Sheet(int number, int start, int end) {}

    /// @param why key of the explanation (`library.repair.<why>`)
    public record Repair(int start, int end, String from, String to, String why) {}

    /// @param kind `heading`, `paragraph`, `item`, `cell`, `note`, `furniture`
    public record Shape(
            String kind,
            @Nullable Integer level,
            @Nullable Integer table,
            @Nullable Integer row,
            @Nullable Integer column,
            int start,
            int end) {}

    /// A group of official publications that the document leans on.
    ///
    /// @param kind `paper`, `file`, `appendix`, `proceedings`, `gazette`, `ruling` or `law`
    /// @param ids as [Publication#cited] takes them
    /// @param urls public addresses, one an id where it has one
    /// @param annex as written, null when the publication itself is meant
    public record Citation(
            String text,
            String kind,
            List<String> ids,
            List<String> urls,
            @Nullable String annex,
            int page,
            int start,
            int end) {}

    /// Anything else that was found.
    ///
    /// @param kind key of its word (`library.find.<kind>`)
    /// @param label its own words
    public record Find(String kind, String label, int page, int start, int end) {}
}
