package nl.kenniskompas.agenda.export;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.kenniskompas.agenda.edition.Editions;
import nl.kenniskompas.agenda.export.Sources.Item;
import nl.kenniskompas.library.Library;
import nl.kenniskompas.library.Passage;
import nl.kenniskompas.library.PassageId;
import nl.kenniskompas.web.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Reads what goes into an export.
@Repository
class Exports {
    /// A query takes at most 65,535 parameters.
    private static final int AT_ONCE = 10_000;

    private final Editions editions;
    private final Library library;
    private final JdbcClient sql;
    private final Clock clock;

    Exports(Editions editions, Library library, JdbcClient sql, Clock clock) {
        this.editions = editions;
        this.library = library;
        this.sql = sql;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Export of(String slug, Text text, @Nullable Instant asOf) {
        var edition = editions.of(slug);
        return new Export(edition, sources(edition.agenda().id()), text, clock.instant(), asOf);
    }

    private Sources sources(long agenda) {
        var marks = sql.sql("select kind, item, passage_id from provenance where agenda_id = ? order by id")
                .param(agenda)
                .query((row, n) -> Map.entry(
                        new Item(row.getString("kind"), row.getLong("item")), new PassageId(row.getLong("passage_id"))))
                .list();
        var passages =
                passages(marks.stream().map(Map.Entry::getValue).distinct().toList());
        return new Sources(marks.stream()
                .filter(mark -> passages.containsKey(mark.getValue()))
                .collect(groupingBy(
                        Map.Entry::getKey,
                        mapping(mark -> Objects.requireNonNull(passages.get(mark.getValue())), toList()))));
    }

    private Map<PassageId, Passage> passages(List<PassageId> ids) {
        var found = new HashMap<PassageId, Passage>();
        for (int from = 0; from < ids.size(); from += AT_ONCE)
            library.passages(ids.subList(from, Math.min(ids.size(), from + AT_ONCE)))
                    .forEach(passage -> found.put(passage.id(), passage));
        return found;
    }
}
