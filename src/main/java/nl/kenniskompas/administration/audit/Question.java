package nl.kenniskompas.administration.audit;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.kenniskompas.web.Text;

/// What is asked, as SQL over the tables of the module history. Only what is asked for stands in it, so the database
/// can begin at the newest entry and stop early.
final class Question {
    private static final String LOG = """
            select l.id, l.at, live.called(l.actor) as actor, l.origin, l.action, l.kind, l.object, l.outcome, l.reason, l.detail, o.address from (
                select id, at, actor, origin, action, 'change'::text as kind, null::text as object, ''::text as outcome, reason, null::jsonb as detail
                from history.change
                union all
                select id, at, actor, origin, action, kind, object, outcome, null::text, detail from history.event) l
            left join history.origin o on o.code = l.origin
            where true""";

    private final StringBuilder sql = new StringBuilder(LOG);
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    /// @param tables the names of tables that are asked for by name
    Question(Asked asked, List<String> tables) {
        if (asked.before() != null) and("l.id < :before", "before", asked.before());
        if (asked.person() != null)
            and(
                    "(l.actor = :person or l.actor in (select '#' || p.id from live.person p where p.name = :person))",
                    "person",
                    asked.person());
        if (asked.since() != null) and("l.at >= :since", "since", start(asked.since()));
        if (asked.until() != null)
            and("l.at < :until", "until", start(asked.until().plusDays(1)));
        if (asked.kind() != null) kind(asked.kind());
        if (asked.table() != null) table(asked.table(), asked, tables);
        if (asked.words() != null)
            and(
                    "strpos(lower(concat_ws(' ', l.reason, l.action, l.object, l.detail::text)), lower(:words)) > 0",
                    "words",
                    asked.words());
    }

    private static java.time.OffsetDateTime start(LocalDate day) {
        return day.atStartOfDay(Text.ZONE).toOffsetDateTime();
    }

    private void kind(String kind) {
        switch (kind) {
            case "event" -> sql.append("\nand l.kind <> 'change'");
            case "refused" -> sql.append("\nand l.outcome in ('refused', 'failed')");
            default -> and("l.kind = :kind", "kind", kind);
        }
    }

    /// The name goes into the SQL itself, so only a name that the history knows.
    private void table(String name, Asked asked, List<String> tables) {
        if (!tables.contains(name)) sql.append("\nand false");
        else if (asked.item() == null)
            sql.append("\nand l.kind = 'change' and exists (select from history.\"" + name
                    + "\" h where h.begun = l.id or h.ended = l.id)");
        else
            and(
                    "l.kind = 'change' and l.id in (select h.begun from history.\"" + name
                            + "\" h where h.id = :item union select h.ended from history.\"" + name
                            + "\" h where h.id = :item)",
                    "item",
                    asked.item());
    }

    private void and(String condition, String name, Object value) {
        sql.append("\nand ").append(condition);
        parameters.put(name, value);
    }

    String sql() {
        return sql + "\norder by l.id desc limit :count";
    }

    Map<String, Object> parameters() {
        return parameters;
    }
}
