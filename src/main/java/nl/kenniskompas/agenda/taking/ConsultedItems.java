package nl.kenniskompas.agenda.taking;

import java.util.Map;
import java.util.Optional;
import nl.kenniskompas.ingest.Taker.Accepted;
import nl.kenniskompas.ingest.Taker.Taken;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Organisations whose people were consulted. A name is there or not, so nothing in it can change.
@Component
class ConsultedItems implements Items {
    private final JdbcClient sql;

    ConsultedItems(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Kind kind() {
        return Kind.CONSULTED;
    }

    @Override
    public Taken add(Accepted proposal) {
        Long agenda = proposal.parent();
        if (agenda == null) return new Taken.Impossible(NO_EDITION);
        return new Taken.Item(sql.sql("""
                        insert into consulted (agenda_id, name, place) values (?, ?, ?)
                        on conflict (agenda_id, name) do update set place = consulted.place returning id""")
                .params(agenda, proposal.fields().getOrDefault("name", "?"), proposal.place())
                .query((row, n) -> row.getLong(1))
                .single());
    }

    @Override
    public void change(Accepted proposal, Map<String, String> fields, long item) {}

    @Override
    public void remove(long item) {
        sql.sql("delete from consulted where id = ?").param(item).update();
    }

    @Override
    public Optional<Standing> standing(long item) {
        return sql.sql("select agenda_id, name from consulted where id = ?")
                .param(item)
                .query((row, n) -> new Standing(row.getLong(1), Map.of("name", row.getString(2)), true))
                .optional();
    }
}
