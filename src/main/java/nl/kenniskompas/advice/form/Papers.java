package nl.kenniskompas.advice.form;

import java.util.List;
import nl.kenniskompas.library.DocumentId;
import nl.kenniskompas.web.form.Answers;
import nl.kenniskompas.web.form.Option;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The documents among which a form lets one choose. A read model: it reads the titles in the library's own table.
@Repository
class Papers {
    private static final int MOST = 300;

    private final JdbcClient sql;

    Papers(JdbcClient sql) {
        this.sql = sql;
    }

    /// The newest first, with the one that is chosen now, however old.
    List<Option> options(@Nullable DocumentId chosen) {
        return sql.sql("""
                        select id, title from document
                        where id = :chosen or id in (select id from document order by dated desc nulls last, id desc limit :most)
                        order by dated desc nulls last, id desc""")
                .param("chosen", value(chosen))
                .param("most", MOST)
                .query((row, n) -> Option.of(row.getString("id"), Option.shortened(row.getString("title"))))
                .list();
    }

    static @Nullable DocumentId chosen(Answers answers) {
        Long id = answers.id("document");
        return id == null ? null : new DocumentId(id);
    }

    static @Nullable Long value(@Nullable DocumentId document) {
        return document == null ? null : document.value();
    }
}
