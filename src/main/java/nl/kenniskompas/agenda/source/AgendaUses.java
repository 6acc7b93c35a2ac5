package nl.kenniskompas.agenda.source;

import java.util.Collection;
import java.util.List;
import nl.kenniskompas.library.PassageId;
import nl.kenniskompas.library.PassageUses;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What agendas took from passages.
@Repository
class AgendaUses implements PassageUses {
    private final JdbcClient sql;

    AgendaUses(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<Use> of(Collection<PassageId> passages) {
        return sql.sql("""
                        select p.passage_id, p.kind,
                               coalesce(q.text, i.chapter_title, i.overview_title, i.question, c.number || '. ' || c.title, g.text, t.title, l.reason, a.title) as label,
                               case p.kind when 'question' then '/kennisvragen/' || p.item
                                           when 'issue' then '/vraagstukken/' || p.item
                                           when 'covered' then '/vraagstukken/' || ce.issue_id
                                           when 'challenge' then '/opgaven/' || p.item
                                           when 'goal' then '/agenda/' || a.slug || '/doelen#doel-' || p.item
                                           when 'trend' then '/agenda/' || a.slug || '/trends#trend-' || p.item
                                           when 'link' then '/agenda/' || a.slug || '/dwarsverbanden#verband-' || p.item
                                           else '/agenda/' || a.slug end as address
                        from provenance p join agenda a on a.id = p.agenda_id
                        left join question q on p.kind = 'question' and q.id = p.item
                        left join issue i on p.kind = 'issue' and i.id = p.item
                        left join covered_elsewhere ce on p.kind = 'covered' and ce.id = p.item
                        left join challenge c on p.kind = 'challenge' and c.id = p.item
                        left join goal g on p.kind = 'goal' and g.id = p.item
                        left join trend t on p.kind = 'trend' and t.id = p.item
                        left join cross_link l on p.kind = 'link' and l.id = p.item
                        where p.passage_id in (:passages)
                          and coalesce(q.id, i.id, ce.id, c.id, g.id, t.id, l.id) is not null
                        order by p.passage_id, p.id""")
                .param("passages", passages.stream().map(PassageId::value).toList())
                .query((row, n) -> new Use(
                        new PassageId(row.getLong("passage_id")),
                        row.getString("kind"),
                        row.getString("label"),
                        row.getString("address")))
                .list();
    }
}
