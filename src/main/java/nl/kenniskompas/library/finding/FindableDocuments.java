package nl.kenniskompas.library.finding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.kenniskompas.library.DocumentId;
import nl.kenniskompas.library.Library;
import nl.kenniskompas.library.citation.Citations;
import nl.kenniskompas.library.citation.Cited;
import nl.kenniskompas.search.Entry;
import nl.kenniskompas.search.EntryRows;
import nl.kenniskompas.search.Findable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Documents, the passages of their text and what they cite. A text and its citations are written with their document
/// and never change, so the document is the source of all three.
@Repository
class FindableDocuments implements Findable {
    private final JdbcClient sql;
    private final Library library;
    private final Citations citations;

    FindableDocuments(JdbcClient sql, Library library, Citations citations) {
        this.sql = sql;
        this.library = library;
        this.citations = citations;
    }

    @Override
    public String table() {
        return "document";
    }

    @Override
    public Map<String, String> leaning() {
        // a publisher is known by the name that it has or had
        return Map.of("organisation", """
                select d.id from document d join history.organisation o
                    on lower(d.publisher) in (lower(o.name), lower(o.abbreviation)) where o.id = any (:ids)""");
    }

    /// Each may have thousands of passages.
    @Override
    public int atOnce() {
        return 20;
    }

    @Override
    public List<Entry> entries(Collection<Long> ids) {
        var entries = new ArrayList<Entry>();
        for (Entry document : documents(ids)) {
            entries.add(document);
            long id = document.source().id();
            library.reading(new DocumentId(id)).map(Stretches::of).orElse(List.of()).stream()
                    .map(stretch -> passage(document, stretch))
                    .forEach(entries::add);
            citations.of(id).stream().map(cited -> citation(document, cited)).forEach(entries::add);
        }
        return entries;
    }

    private List<Entry> documents(Collection<Long> ids) {
        return EntryRows.of(sql, table(), """
                select d.id, d.title, concat_ws(E'\\n', d.publisher, d.identifier, d.file_name) as body, '/bibliotheek/' || d.id as address,
                       array[]::text[] as trail, d.dated, array[]::text[] as within,
                       json_build_object(
                           'document', array[d.kind],
                           'organisation', array[coalesce((select coalesce(o.abbreviation, o.name) from organisation o
                                                           where lower(d.publisher) in (lower(o.name), lower(o.abbreviation))
                                                           order by o.ended_on desc nulls first, o.id limit 1), d.publisher)],
                           'ministry', d.ministries,
                           'year', array[extract(year from d.dated)::int::text]) as facets
                from document d where d.id = any (:ids)""", ids);
    }

    private static Entry passage(Entry document, Stretch stretch) {
        return part(
                document,
                "passage",
                document.id() + "-" + stretch.start(),
                stretch.heading(),
                stretch.words(),
                "?vanaf=" + stretch.start() + "&tot=" + stretch.end() + "#plaats");
    }

    /// Its words, and each publication that it names by the identifier that stands for all spellings.
    private static Entry citation(Entry document, Cited cited) {
        var body = new ArrayList<>(
                cited.publications().stream().map(one -> one.identifier()).toList());
        if (cited.annex() != null) body.add(cited.annex());
        return part(
                document,
                "citation",
                Long.toString(cited.id()),
                cited.text(),
                String.join("\n", body),
                "?bladzijde=" + cited.page() + "#verwijzing-" + cited.id());
    }

    private static Entry part(Entry document, String kind, String id, String title, String body, String place) {
        return new Entry(
                kind,
                id,
                document.source(),
                document.within(),
                title,
                body,
                document.address() + place,
                List.of(document.title()),
                document.dated(),
                document.facets());
    }
}
