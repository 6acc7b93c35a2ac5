package nl.kenniskompas.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import nl.kenniskompas.web.NotFound;
import nl.kenniskompas.web.Shown;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.PathContainer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/// Looks at the very item that a route is about: who may not see it is told it is not there, who may see but not touch
/// it is refused before anything is typed; and the page learns what its reader may do.
@Component
class ItemRights implements HandlerInterceptor {
    private final JdbcClient sql;
    private final CurrentPerson person;

    ItemRights(JdbcClient sql, CurrentPerson person) {
        this.sql = sql;
        this.person = person;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        Doorkeeper.passed(request).ifPresent(door -> {
            var item = door.route().item();
            if (item != null) look(request, door, item);
        });
        return true;
    }

    private void look(HttpServletRequest request, Doorkeeper.Door door, Route.Item item) {
        if (!(person.actor() instanceof Actor.Somebody)) return;
        Long id = idOf(request, door, item);
        if (id == null) return;
        var found = find(item.table(), id);
        if (!found.seen()) throw new NotFound(item.table(), id);
        // what is gone while somebody works on it: the form knows what to say
        if (!found.stands()) return;
        if (door.route().least() instanceof Route.Least.Having(var role) && found.rank() <= role.ordinal())
            throw new Denied(role, item.table(), id);
        request.setAttribute(Shown.class.getName(), found.shown(item.table(), id));
    }

    /// Null when the address names none: what to say then knows the page.
    private @Nullable Long idOf(HttpServletRequest request, Doorkeeper.Door door, Route.Item item) {
        var match = door.pattern().matchAndExtract(PathContainer.parsePath(request.getRequestURI()));
        String value = match == null ? null : match.getUriVariables().get(item.variable());
        if (value == null) return null;
        if (item.column().equals("id")) return value.matches("\\d{1,18}") ? Long.valueOf(value) : null;
        return sql.sql("select id from live." + item.table() + " where " + item.column() + " = ?")
                .param(value)
                .query((row, n) -> row.getLong(1))
                .optional()
                .orElse(null);
    }

    /// @param seen whether it is there for this reader, now or in the past
    /// @param stands whether it still is
    /// @param rank of the reader in the organisation that keeps it: 0 none, 1 the first role
    private record Found(boolean seen, boolean stands, int rank, boolean hideable, Shown.@Nullable Limit limit) {
        Shown shown(String table, long id) {
            return new Shown(
                    table, id, rank > Role.EDITOR.ordinal(), hideable && rank > Role.COORDINATOR.ordinal(), limit);
        }
    }

    private Found find(String table, long id) {
        return sql.sql("""
                        select live.sees(:table, :id) as seen, exists (select from live.%s i where i.id = :id) as stands,
                               live.rank_for(live.keeper_of(:table, :id)) as rank, g.hideable,
                               v.audience, coalesce(o.name, c.name, '') as who, v.review_on
                        from (select 1) one
                        left join history.guarded g on g.name = :table
                        left join live.visibility v on v.kind = :table and v.item = :id
                        left join live.organisation o on o.id = v.organisation_id
                        left join live.circle c on c.id = v.circle_id""".formatted(table))
                .param("table", table)
                .param("id", id)
                .query((row, n) -> new Found(
                        row.getBoolean("seen"),
                        row.getBoolean("stands"),
                        row.getInt("rank"),
                        row.getBoolean("hideable"),
                        limit(row)))
                .single();
    }

    private static Shown.@Nullable Limit limit(ResultSet row) throws SQLException {
        String audience = row.getString("audience");
        return audience == null
                ? null
                : new Shown.Limit(audience, row.getString("who"), row.getObject("review_on", LocalDate.class));
    }
}
