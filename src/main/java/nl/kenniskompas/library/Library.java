package nl.kenniskompas.library;

import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import nl.kenniskompas.identity.CurrentPerson;
import nl.kenniskompas.library.reader.DocumentText;
import nl.kenniskompas.web.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// What other modules may ask of the library: keep a document, mark a passage.
@Repository
public class Library {
    private final JdbcClient sql;
    private final CurrentPerson person;
    private final Clock clock;
    private final Readings readings;

    Library(JdbcClient sql, CurrentPerson person, Clock clock, Readings readings) {
        this.sql = sql;
        this.readings = readings;
        this.person = person;
        this.clock = clock;
    }

    /// The same file twice is one document: its newest reading is kept apart only when the file differs.
    public Optional<DocumentId> withFile(String sha256) {
        return sql.sql("select id from document where sha256 = ? order by id desc limit 1")
                .param(sha256)
                .query((row, n) -> new DocumentId(row.getLong(1)))
                .optional();
    }

    @Transactional
    public DocumentId add(NewDocument document) {
        long id = sql.sql("""
                        insert into document (title, kind, language, dated, media_type, file_name, origin, sha256, pages,
                               added_at, added_by, publisher, ministries, identifier)
                        values (:title, :kind, :language, :dated, :mediaType, :fileName, :origin, :sha256, :pages,
                                :at, :by, :publisher, :ministries, :identifier) returning id""")
                .param("title", document.title())
                .param("kind", document.kind())
                .param("language", document.language())
                .param("dated", document.dated())
                .param("mediaType", document.mediaType())
                .param("fileName", document.fileName())
                .param("origin", document.origin())
                .param("sha256", document.sha256())
                .param("pages", document.pages().size())
                .param("at", java.sql.Timestamp.from(clock.instant()))
                .param("by", person.code())
                .param("publisher", document.publisher())
                .param("ministries", document.ministries().toArray(String[]::new))
                .param("identifier", identifier(document))
                .query(Long.class)
                .single();
        readings.keep(id, document);
        return new DocumentId(id);
    }

    /// Where it was fetched from tells it, or else the name of its file.
    private static @Nullable String identifier(NewDocument document) {
        return Optional.ofNullable(document.origin())
                .flatMap(Publication::named)
                .or(() -> Publication.named(document.fileName()))
                .map(Publication::identifier)
                .orElse(null);
    }

    /// The same file was read again: what an earlier release did not find yet is added. The text itself stays, so
    /// nothing is added when this reading has another text.
    @Transactional
    public void complete(DocumentId id, NewDocument again) {
        if (!readings.complete(id.value(), again)) return;
        sql.sql("""
                        update document set publisher = coalesce(publisher, :publisher),
                               ministries = case when ministries = '{}' then :ministries else ministries end,
                               identifier = coalesce(identifier, :identifier), version = version + 1
                        where id = :id""")
                .param("publisher", again.publisher())
                .param("ministries", again.ministries().toArray(String[]::new))
                .param("identifier", identifier(again))
                .param("id", id.value())
                .update();
    }

    public String title(DocumentId id) {
        return titles(List.of(id)).values().stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("document", id.value()));
    }

    public Map<DocumentId, String> titles(List<DocumentId> ids) {
        if (ids.isEmpty()) return Map.of();
        return sql
                .sql("select id, title from document where id in (:ids)")
                .param("ids", ids.stream().map(DocumentId::value).toList())
                .query((row, n) -> Map.entry(new DocumentId(row.getLong(1)), row.getString(2)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// Titles of the newest documents, newest first, together with those that are named.
    public SequencedMap<DocumentId, String> newest(int most, Collection<DocumentId> named) {
        var titles = new LinkedHashMap<DocumentId, String>();
        sql.sql("""
                        select id, title from document
                        where id = any (:named) or id in (select id from document order by dated desc nulls last, id desc limit :most)
                        order by dated desc nulls last, id desc""")
                .param("named", named.stream().map(DocumentId::value).toArray(Long[]::new))
                .param("most", most)
                .query(row -> {
                    titles.put(new DocumentId(row.getLong("id")), row.getString("title"));
                });
        return titles;
    }

    public DocumentText text(DocumentId id) {
        return reading(id).orElseThrow(() -> new NotFound("document", id.value()));
    }

    /// Nothing of a document of which no text is kept.
    public Optional<DocumentText> reading(DocumentId id) {
        return readings.text(id.value());
    }

    /// Marks a stretch of a document; positions are code points.
    @Transactional
    public PassageId mark(DocumentId document, int page, int start, int end) {
        return new PassageId(
                sql.sql("insert into passage (document_id, page, starts, ends) values (?, ?, ?, ?) returning id")
                        .params(document.value(), page, start, end)
                        .query(Long.class)
                        .single());
    }

    /// The marks on exactly this stretch.
    public List<PassageId> at(DocumentId document, int page, int start, int end) {
        return sql.sql("select id from passage where document_id = ? and page = ? and starts = ? and ends = ?")
                .params(document.value(), page, start, end)
                .query((row, n) -> new PassageId(row.getLong(1)))
                .list();
    }

    /// Takes marks away again that nothing refers to any more.
    @Transactional
    public void unmark(List<PassageId> ids) {
        if (ids.isEmpty()) return;
        sql.sql("delete from passage where id in (:ids)")
                .param("ids", ids.stream().map(PassageId::value).toList())
                .update();
    }

    /// In the order of the document.
    public List<Passage> passages(List<PassageId> ids) {
        if (ids.isEmpty()) return List.of();
        return sql.sql("""
                        select p.id, p.document_id, d.title, p.page, p.starts, p.ends,
                               substr(t.content, p.starts + 1, least(p.ends - p.starts, 600)) as words
                        from passage p join document d on d.id = p.document_id
                        join document_text t on t.document_id = p.document_id
                        where p.id in (:ids) order by p.document_id, p.starts""")
                .param("ids", ids.stream().map(PassageId::value).toList())
                .query((row, n) -> new Passage(
                        new PassageId(row.getLong("id")),
                        new DocumentId(row.getLong("document_id")),
                        row.getString("title"),
                        row.getInt("page"),
                        row.getInt("starts"),
                        row.getInt("ends"),
                        row.getString("words")))
                .list();
    }
}
