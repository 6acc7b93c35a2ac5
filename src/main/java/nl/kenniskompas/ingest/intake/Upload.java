package nl.kenniskompas.ingest.intake;

import java.time.LocalDate;
import nl.kenniskompas.identity.OrganisationId;
import org.jspecify.annotations.Nullable;

/// A file that comes in.
///
/// @param origin address that it was fetched from, null when it was handed in
/// @param date the document's date when the text does not say it
/// @param acceptAll take everything over as soon as it is read
/// @param title by which somebody knows it who should, null when the text itself must tell
/// @param within the organisation whose people see it at first, null when it is for everybody
public record Upload(
        String fileName,
        @Nullable String origin,
        byte[] bytes,
        @Nullable LocalDate date,
        boolean acceptAll,
        @Nullable String title,
        @Nullable OrganisationId within) {
    public Upload(String fileName, @Nullable String origin, byte[] bytes, @Nullable LocalDate date, boolean acceptAll) {
        this(fileName, origin, bytes, date, acceptAll, null, null);
    }
}
