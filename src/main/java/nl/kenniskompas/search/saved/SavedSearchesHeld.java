package nl.kenniskompas.search.saved;

import java.util.List;
import java.util.Map;
import nl.kenniskompas.identity.HeldAbout;
import nl.kenniskompas.identity.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What somebody looks for says something about them: it is theirs to see, and goes with them.
@Component
class SavedSearchesHeld implements HeldAbout {
    private final JdbcClient sql;

    SavedSearchesHeld(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public String what() {
        return "searches";
    }

    @Override
    public List<Map<String, String>> of(PersonId person) {
        return sql.sql(
                        "select s.*, m.sent_at from saved_search s left join saved_search_mail m on m.person_id = s.person_id"
                                + " where s.person_id = ? order by s.id")
                .param(person.value())
                .query((row, n) -> Map.of(
                        "name", row.getString("name"),
                        "asked", row.getString("asked"),
                        "made", row.getTimestamp("made_at").toInstant().toString(),
                        "looked", row.getTimestamp("looked_at").toInstant().toString(),
                        "mail", Boolean.toString(row.getBoolean("by_mail")),
                        "mailed", String.valueOf(row.getTimestamp("sent_at")),
                        "feed", Boolean.toString(row.getBytes("feed_hash") != null)))
                .list();
    }

    @Override
    public void erase(PersonId person) {
        sql.sql("delete from saved_search where person_id = ?")
                .param(person.value())
                .update();
        sql.sql("delete from saved_search_mail where person_id = ?")
                .param(person.value())
                .update();
    }
}
