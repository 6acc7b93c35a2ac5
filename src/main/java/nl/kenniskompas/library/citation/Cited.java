package nl.kenniskompas.library.citation;

import java.util.List;
import nl.kenniskompas.library.Publication;
import org.jspecify.annotations.Nullable;

/// One citation in a document, in code points, end exclusive.
///
/// @param annex as written, null when the publication itself is meant
/// @param publications one or more
public record Cited(
        long id, String text, @Nullable String annex, int page, int start, int end, List<Publication> publications) {}
