package nl.kenniskompas.systemmap.writing;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository("mapThemes")
public class Themes {
    private final JdbcClient sql;

    Themes(JdbcClient sql) {
        this.sql = sql;
    }

    /// The theme so called, whatever the case of its letters; a new one when the writer sees none.
    @Transactional
    public long named(String title) {
        return sql.sql("select id from theme where lower(title) = lower(?) order by id limit 1")
                .param(title.strip())
                .query((row, n) -> row.getLong(1))
                .optional()
                .orElseGet(() -> add(title.strip(), false));
    }

    @Transactional
    public long add(String title, boolean crossCutting) {
        return sql.sql("insert into theme (title, cross_cutting) values (?, ?) returning id")
                .params(title, crossCutting)
                .query(Long.class)
                .single();
    }

    @Transactional
    public boolean save(long id, int version, String title, boolean crossCutting) {
        return sql.sql(
                                "update theme set title = ?, cross_cutting = ?, version = version + 1 where id = ? and version = ?")
                        .params(title, crossCutting, id, version)
                        .update()
                == 1;
    }

    /// Its claims stay.
    @Transactional
    public void remove(long id) {
        sql.sql("delete from theme where id = ?").param(id).update();
    }
}
