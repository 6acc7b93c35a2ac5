package nl.kenniskompas.agenda.edition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.kenniskompas.agenda.edition.Agenda.State;
import nl.kenniskompas.identity.OrganisationId;
import nl.kenniskompas.web.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The editions without what is in them.
@Repository
public class Agendas {
    /// Reads the name of the organisation from the module identity's table, which promises it to read models.
    private static final String COLUMNS = """
            select a.id, a.version, a.slug, a.organisation_id, o.name as organisation, a.title, a.starts, a.ends, a.state, a.predecessor_id
            from agenda a join organisation o on o.id = a.organisation_id
            """;

    private final JdbcClient sql;

    Agendas(JdbcClient sql) {
        this.sql = sql;
    }

    /// Adopted ones first, then the newest period.
    public List<Agenda> all() {
        return sql.sql(COLUMNS + """
                        order by array_position(array['adopted', 'consultation', 'concept', 'archived'], a.state),
                                 a.starts desc nulls last, a.id desc""").query(Agendas::agenda).list();
    }

    public Agenda get(long id) {
        return sql.sql(COLUMNS + "where a.id = ?")
                .param(id)
                .query(Agendas::agenda)
                .optional()
                .orElseThrow(() -> new NotFound("agenda", id));
    }

    public Agenda get(String slug) {
        return sql.sql(COLUMNS + "where a.slug = ?")
                .param(slug)
                .query(Agendas::agenda)
                .optional()
                .orElseThrow(() -> new NotFound("agenda", slug));
    }

    /// Newest period first.
    public List<Agenda> of(OrganisationId organisation) {
        return sql.sql(COLUMNS + "where a.organisation_id = ? order by a.starts desc nulls last, a.id desc")
                .param(organisation.value())
                .query(Agendas::agenda)
                .list();
    }

    public Optional<Long> agendaOf(String table, long item) {
        return switch (table) {
            case "challenge" -> id("select agenda_id from challenge where id = ?", item);
            case "issue" ->
                id("select c.agenda_id from issue i join challenge c on c.id = i.challenge_id where i.id = ?", item);
            case "question" -> id("select agenda_id from question where id = ?", item);
            case "goal" -> id("select agenda_id from goal where id = ?", item);
            case "trend" -> id("select agenda_id from trend where id = ?", item);
            case "cross_link" -> id("select agenda_id from cross_link where id = ?", item);
            default -> Optional.empty();
        };
    }

    private Optional<Long> id(String query, long item) {
        return sql.sql(query).param(item).query((row, n) -> row.getLong(1)).optional();
    }

    private static Agenda agenda(ResultSet row, int number) throws SQLException {
        return new Agenda(
                row.getLong("id"),
                row.getInt("version"),
                row.getString("slug"),
                new OrganisationId(row.getLong("organisation_id")),
                row.getString("organisation"),
                row.getString("title"),
                row.getObject("starts", Integer.class),
                row.getObject("ends", Integer.class),
                State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                row.getObject("predecessor_id", Long.class));
    }
}
