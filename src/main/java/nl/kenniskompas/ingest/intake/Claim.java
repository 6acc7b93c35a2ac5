package nl.kenniskompas.ingest.intake;

import java.time.LocalDate;
import nl.kenniskompas.identity.OrganisationId;
import org.jspecify.annotations.Nullable;

/// A job that this process works on.
///
/// @param title by which somebody knows it who should, null when the text itself must tell
/// @param askedBy code of who asked: what is read is kept in their name and with their rights
/// @param within the organisation whose people see it at first, null when it is for everybody
/// @param worker who claimed it; a slower worker's word on it no longer counts
record Claim(
        long id,
        String worker,
        String fileName,
        @Nullable String origin,
        byte[] bytes,
        String sha256,
        @Nullable LocalDate date,
        boolean acceptAll,
        @Nullable String title,
        String askedBy,
        @Nullable OrganisationId within) {}
