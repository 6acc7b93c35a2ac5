package nl.kenniskompas.agenda.edition;

import java.util.List;
import java.util.Optional;
import nl.kenniskompas.agenda.edition.CrossLink.End;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The way from an item to the same item in the edition before, and in the ones after.
@Repository
public class Formers {
    private final JdbcClient sql;
    private final Agendas agendas;

    Formers(JdbcClient sql, Agendas agendas) {
        this.sql = sql;
        this.agendas = agendas;
    }

    /// @param predecessor id of an item of the same kind; empty when it has none or when it is gone
    public Optional<Former> before(CrossLink.Kind kind, @Nullable Long predecessor) {
        return predecessor == null ? Optional.empty() : find(new End(kind, predecessor));
    }

    /// Those that name this item as their predecessor.
    public List<Former> after(CrossLink.Kind kind, long id) {
        return sql
                .sql(
                        switch (kind) {
                            case CHALLENGE -> "select id from challenge where predecessor_id = ? order by id";
                            case ISSUE -> "select id from issue where predecessor_id = ? order by id";
                            case QUESTION -> "select id from question where predecessor_id = ? order by id";
                        })
                .param(id)
                .query((row, n) -> new End(kind, row.getLong(1)))
                .list()
                .stream()
                .flatMap(end -> find(end).stream())
                .toList();
    }

    private Optional<Former> find(End end) {
        return sql.sql(
                        switch (end.kind()) {
                            case CHALLENGE ->
                                "select agenda_id, number || '. ' || title as words from challenge where id = ?";
                            case ISSUE -> """
                        select c.agenda_id, c.number || i.letter || '. '
                               || coalesce(i.chapter_title, i.overview_title, i.question, '') as words
                        from issue i join challenge c on c.id = i.challenge_id where i.id = ?""";
                            case QUESTION -> "select agenda_id, text as words from question where id = ?";
                        })
                .param(end.id())
                .query((row, n) ->
                        new Former(agendas.get(row.getLong("agenda_id")), row.getString("words"), end.address()))
                .optional();
    }
}
