package nl.kenniskompas.agenda.home;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.kenniskompas.agenda.edition.Agenda;
import nl.kenniskompas.agenda.edition.Agendas;
import nl.kenniskompas.agenda.edition.Tally;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Counts all editions in two queries, however many there are.
@Repository
class Sizes {
    private final JdbcClient sql;
    private final Agendas agendas;

    Sizes(JdbcClient sql, Agendas agendas) {
        this.sql = sql;
        this.agendas = agendas;
    }

    /// Adopted ones first, then the newest period.
    List<Size> all() {
        Map<Long, Counted> counted = sql.sql("""
                        select a.id,
                               (select count(*) from challenge c where c.agenda_id = a.id) as challenges,
                               (select count(*) from challenge c join issue i on i.challenge_id = c.id where c.agenda_id = a.id) as issues,
                               count(q.id) filter (where q.type = 'exploratory') as exploratory,
                               count(q.id) filter (where q.type = 'explanatory') as explanatory,
                               count(q.id) filter (where q.type = 'policy') as policy,
                               count(q.id) filter (where q.type is null) as untyped
                        from agenda a left join question q on q.agenda_id = a.id group by a.id""").query(Sizes::counted).stream()
                .collect(Collectors.toMap(Counted::agenda, Function.identity()));
        var nothing = new Counted(0, 0, 0, new Tally(0, 0, 0, 0));
        return agendas.all().stream()
                .map(agenda -> size(agenda, counted.getOrDefault(agenda.id(), nothing)))
                .toList();
    }

    private static Size size(Agenda agenda, Counted counted) {
        return new Size(agenda, counted.challenges(), counted.issues(), counted.questions());
    }

    private record Counted(long agenda, long challenges, long issues, Tally questions) {}

    private static Counted counted(ResultSet row, int number) throws SQLException {
        return new Counted(
                row.getLong("id"),
                row.getLong("challenges"),
                row.getLong("issues"),
                new Tally(
                        row.getLong("exploratory"),
                        row.getLong("explanatory"),
                        row.getLong("policy"),
                        row.getLong("untyped")));
    }
}
