package nl.kenniskompas.advice.source;

import java.util.Collection;
import java.util.List;
import nl.kenniskompas.library.PassageId;
import nl.kenniskompas.library.PassageUses;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What advices and commitments took from passages.
@Repository
class AdviceUses implements PassageUses {
    private final JdbcClient sql;

    AdviceUses(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<Use> of(Collection<PassageId> passages) {
        if (passages.isEmpty()) return List.of();
        return sql.sql("""
                        select p.passage_id,
                               case when p.advice_id is not null then 'advice'
                                    when p.recommendation_id is not null then 'recommendation'
                                    when p.response_id is not null then 'response'
                                    when p.commitment_id is not null then 'commitment'
                                    else 'fulfilment' end as kind,
                               coalesce(a.title, r.text, c.text, f.words) as label,
                               case when a.id is not null then '/adviezen/' || a.id
                                    when r.id is not null then '/adviezen/' || r.advice_id || '#aanbeveling-' || r.id
                                    when c.id is not null then '/toezeggingen/' || c.id
                                    else '/toezeggingen/' || f.commitment_id || '#afdoeningen' end as address
                        from advice_provenance p
                        left join advice a on a.id = p.advice_id
                        left join recommendation r on r.id = coalesce(p.recommendation_id, p.response_id)
                        left join commitment c on c.id = p.commitment_id
                        left join fulfilment f on f.id = p.fulfilment_id
                        where p.passage_id = any (:passages) and coalesce(a.id, r.id, c.id, f.id) is not null
                        order by p.passage_id, p.id""")
                .param("passages", passages.stream().map(PassageId::value).toArray(Long[]::new))
                .query((row, n) -> new Use(
                        new PassageId(row.getLong("passage_id")),
                        row.getString("kind"),
                        row.getString("label"),
                        row.getString("address")))
                .list();
    }
}
