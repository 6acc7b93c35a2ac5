package nl.kenniskompas.agenda.edition;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// @param challenges ids of the challenges that it feeds
public record Trend(
        long id,
        int version,
        long agenda,
        String title,
        @Nullable String text,
        int place,
        List<Long> challenges) {}
