package nl.kenniskompas.ingest.text;

import java.time.Duration;

/// How much one file may ask of us. Sizes in bytes unless said otherwise.
///
/// @param entries of a zip
/// @param unpacked all entries of a zip together, or one stream of a PDF
/// @param ratio unpacked to packed size of one zip entry
/// @param characters of text, in UTF-16 units
/// @param parts paragraphs, items and cells of tables together
/// @param memory of the process that reads
public record Limits(
        long file,
        int pages,
        int entries,
        long unpacked,
        int ratio,
        int characters,
        int parts,
        Duration time,
        long memory) {
    private static final long MB = 1L << 20;

    public static final Limits DEFAULT =
            new Limits(100 * MB, 3_000, 2_000, 200 * MB, 100, 20_000_000, 1_000_000, Duration.ofSeconds(30), 320 * MB);

    public Limits withTime(Duration other) {
        return new Limits(file, pages, entries, unpacked, ratio, characters, parts, other, memory);
    }

    public Limits withMemory(long other) {
        return new Limits(file, pages, entries, unpacked, ratio, characters, parts, time, other);
    }
}
