package nl.kenniskompas.agenda.writing;

import java.text.Normalizer;
import java.util.Locale;
import nl.kenniskompas.agenda.edition.Agenda;
import nl.kenniskompas.agenda.edition.Agenda.State;
import nl.kenniskompas.identity.OrganisationId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The editions themselves.
@Repository
public class AgendaEditions {
    /// The address of the form that makes an edition.
    private static final String NOT_FREE = "nieuw";

    private final JdbcClient sql;

    AgendaEditions(JdbcClient sql) {
        this.sql = sql;
    }

    /// A new edition as a concept; its address is made from its title.
    @Transactional
    public long add(
            OrganisationId organisation,
            String title,
            @Nullable Integer starts,
            @Nullable Integer ends,
            @Nullable Long predecessor) {
        return sql.sql("""
                        insert into agenda (slug, organisation_id, title, starts, ends, predecessor_id)
                        values (:slug, :organisation, :title, :starts, :ends, :predecessor) returning id""")
                .param("slug", freeSlug(title))
                .param("organisation", organisation.value())
                .param("title", title)
                .param("starts", starts)
                .param("ends", ends)
                .param("predecessor", predecessor)
                .query(Long.class)
                .single();
    }

    /// Keeps title, period and predecessor; the address stays, as others link to it.
    @Transactional
    public boolean save(Agenda agenda) {
        return sql.sql("""
                        update agenda set title = :title, starts = :starts, ends = :ends, predecessor_id = :predecessor,
                               version = version + 1 where id = :id and version = :version""")
                        .param("title", agenda.title())
                        .param("starts", agenda.starts())
                        .param("ends", agenda.ends())
                        .param("predecessor", agenda.predecessor())
                        .param("id", agenda.id())
                        .param("version", agenda.version())
                        .update()
                == 1;
    }

    /// With everything in it.
    @Transactional
    public void remove(long id) {
        sql.sql("delete from agenda where id = ?").param(id).update();
    }

    @Transactional
    public boolean move(Agenda agenda, State state) {
        return sql.sql("update agenda set state = ?, version = version + 1 where id = ? and version = ?")
                        .params(state.key(), agenda.id(), agenda.version())
                        .update()
                == 1;
    }

    @Transactional
    public void consult(long agenda, String organisation, int place) {
        sql.sql(
                        "insert into consulted (agenda_id, name, place) values (?, ?, ?) on conflict (agenda_id, name) do nothing")
                .params(agenda, organisation, place)
                .update();
    }

    private String freeSlug(String title) {
        String wanted = slug(title);
        if (wanted.equals(NOT_FREE)) wanted = "agenda-" + wanted;
        for (int n = 1; ; n++) {
            String slug = n == 1 ? wanted : wanted + "-" + n;
            boolean taken = sql.sql("select exists (select from agenda where slug = ?)")
                    .param(slug)
                    .query(Boolean.class)
                    .single();
            if (!taken) return slug;
        }
    }

    static String slug(String title) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{Alnum}]+", " ")
                .strip()
                .replace(' ', '-');
        return plain.isEmpty() ? "agenda" : plain.substring(0, Math.min(80, plain.length()));
    }
}
