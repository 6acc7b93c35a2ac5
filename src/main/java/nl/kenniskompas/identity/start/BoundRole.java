package nl.kenniskompas.identity.start;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Before anything is served: the role that serves is bound by row-level security. A superuser, a role that may bypass
/// it and the owner of a table are not.
@Component
class BoundRole implements SmartInitializingSingleton {
    private static final String UNBOUND = """
            select r.rolsuper or r.rolbypassrls or exists (
                select from pg_class c where c.relnamespace in ('live'::regnamespace, 'history'::regnamespace)
                   and c.relkind = 'r' and pg_has_role(r.oid, c.relowner, 'MEMBER'))
            from pg_roles r where r.rolname = current_user""";

    private final JdbcClient sql;

    BoundRole(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (isUnbound(sql))
            throw new UnsafeStart(
                    "refuses to start: the role that serves passes row-level security, so nothing would be"
                            + " hidden from anybody. Give it its own role without superuser and without bypassrls"
                            + " (see docs/operations.md).");
    }

    static boolean isUnbound(JdbcClient sql) {
        return sql.sql(UNBOUND).query((row, n) -> row.getBoolean(1)).single();
    }
}
