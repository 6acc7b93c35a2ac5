package nl.kenniskompas.library;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A document that was read and comes into the library. All positions are code points of `content`.
///
/// @param kind `agenda`, `platform`, `letter` or `other`
/// @param language ISO 639-1
/// @param origin address that it was fetched from, null for an upload
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
        List<Shape> blocks) {
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
}
