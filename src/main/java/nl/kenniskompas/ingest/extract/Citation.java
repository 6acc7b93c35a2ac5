package nl.kenniskompas.ingest.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A reference to official publications, as one group: "Kamerstuk 29 544, nrs. 1115 en 1174" is one citation of two.
///
/// @param kind `paper` (Kamerstuk with a number), `file` (a Kamerstukdossier without one), `appendix` (Aanhangsel),
///     `proceedings` (Handelingen), `gazette` (Stb., Stcrt., Trb.), `ruling` (ECLI), `law` (JCI or BWB)
/// @param ids of a paper `29544-1115` or `36200-X-8`, of a file `29544`; else the publication's own identifier
///     (`ah-tk-20222023-1339`, `stb-2023-100`, `ECLI:NL:HR:2019:1278`)
/// @param urls public addresses, one an id where it has one
/// @param annex as written ("D"), null when the publication itself is meant
public record Citation(
        String text,
        String kind,
        List<String> ids,
        List<String> urls,
        @Nullable String annex,
        Source source) {}
