package nl.kenniskompas.agenda.export;

import java.time.Instant;
import nl.kenniskompas.agenda.edition.Edition;
import nl.kenniskompas.web.Text;
import org.jspecify.annotations.Nullable;

/// An edition on its way out.
///
/// @param made when the file was made
/// @param asOf the moment that it shows, null when it shows the moment at which it was made
record Export(
        Edition edition,
        Sources sources,
        Text text,
        Instant made,
        @Nullable Instant asOf) {
    /// The moment that the file shows.
    Instant moment() {
        return asOf == null ? made : asOf;
    }

    /// A day is read as of its end, which is the first moment of the next.
    String day() {
        return text.date(asOf == null ? made : asOf.minusSeconds(1));
    }

    String fileName(Format format) {
        var day = (asOf == null ? made : asOf.minusSeconds(1)).atZone(Text.ZONE).toLocalDate();
        return edition.agenda().slug() + "-" + day + "." + format.extension();
    }
}
