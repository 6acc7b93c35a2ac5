package nl.kenniskompas.history;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Locale;

/// A stretch of the log that was closed. Who changes a row in it must change this seal and every later one.
///
/// @param from first number of the log that it covers
/// @param to last number, inclusive
/// @param shape id of the list of columns that it covers
/// @param parts a line for each part: its name, its number of rows, its digest
/// @param digest SHA-256 of the parts; this and the next two in hexadecimal
/// @param previous hash of the seal before, zeros for the first
public record Seal(
        long number,
        long from,
        long to,
        Instant at,
        long shape,
        String parts,
        String digest,
        String previous,
        String hash) {
    static final String COLUMNS = "number, from_id, to_id, at, shape, parts, encode(digest, 'hex') as digest,"
            + " encode(previous, 'hex') as previous, encode(hash, 'hex') as hash";

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    /// What its hash must be, by what it says of itself.
    public String computedHash(String shapeDigest) {
        return sha256(String.join(
                " ",
                previous,
                Long.toString(number),
                Long.toString(from),
                Long.toString(to),
                MOMENT.format(at),
                shapeDigest,
                digest));
    }

    public String computedDigest() {
        return sha256(parts);
    }

    /// In hexadecimal.
    public static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static Seal of(ResultSet row, int number) throws SQLException {
        return new Seal(
                row.getLong("number"),
                row.getLong("from_id"),
                row.getLong("to_id"),
                row.getTimestamp("at").toInstant(),
                row.getLong("shape"),
                row.getString("parts"),
                row.getString("digest"),
                row.getString("previous"),
                row.getString("hash"));
    }
}
