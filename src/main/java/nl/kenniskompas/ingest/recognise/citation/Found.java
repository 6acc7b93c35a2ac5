package nl.kenniskompas.ingest.recognise.citation;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A citation in words: from where until where, and what it names.
record Found(
        int start,
        int end,
        String kind,
        List<String> ids,
        List<String> urls,
        @Nullable String annex) {
    static final String PAPER = "paper", FILE = "file", APPENDIX = "appendix", PROCEEDINGS = "proceedings";
    static final String GAZETTE = "gazette", RULING = "ruling", LAW = "law";
    private static final String PUBLISHED = "https://zoek.officielebekendmakingen.nl/";

    static Found published(int start, int end, String kind, List<String> ids) {
        return new Found(start, end, kind, ids, ids.stream().map(Found::page).toList(), null);
    }

    static String page(String publication) {
        return PUBLISHED + publication + ".html";
    }

    static Found file(int start, int end, String id) {
        return new Found(start, end, FILE, List.of(id), List.of(PUBLISHED + "dossier/" + id), null);
    }

    /// @param year of the session when the address needs it: letters of the Eerste Kamer until about 2009
    static Found papers(int start, int end, List<String> ids, @Nullable String annex, @Nullable String year) {
        var urls = ids.stream()
                .flatMap(id -> year == null
                        ? Stream.of(page("kst-" + id))
                        : Stream.of(page("kst-" + year + "-" + id), page("kst-" + id)))
                .toList();
        return new Found(start, end, PAPER, ids, urls, annex);
    }

    static Found ruling(int start, int end, String ecli) {
        var url = ecli.startsWith("ECLI:NL:")
                ? "https://deeplink.rechtspraak.nl/uitspraak?id=" + ecli
                : "https://e-justice.europa.eu/ecli/" + ecli;
        return new Found(start, end, RULING, List.of(ecli), List.of(url), null);
    }

    static Found law(int start, int end, String id) {
        return new Found(start, end, LAW, List.of(id), List.of("https://wetten.overheid.nl/" + id), null);
    }
}
