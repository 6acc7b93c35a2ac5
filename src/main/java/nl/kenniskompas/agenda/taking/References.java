package nl.kenniskompas.agenda.taking;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.kenniskompas.agenda.edition.CrossLink.End;
import nl.kenniskompas.agenda.edition.CrossLink.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Finds what "2" or "2b" stands for in an edition, without reading the whole of it.
@Repository
class References {
    private final JdbcClient sql;

    References(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<End> find(long agenda, String reference) {
        Integer number = Numbers.in(reference.replaceAll("\\D", ""));
        String letter = reference.replaceAll("[^A-Za-z]", "").toLowerCase(Locale.ROOT);
        if (number == null) return Optional.empty();
        if (letter.isEmpty())
            return challenges(agenda, List.of(number)).stream().findFirst().map(id -> new End(Kind.CHALLENGE, id));
        return sql.sql("""
                        select i.id from issue i join challenge c on c.id = i.challenge_id
                        where c.agenda_id = ? and c.number = ? and i.letter = ? order by i.id limit 1""")
                .params(agenda, number, letter)
                .query((row, n) -> new End(Kind.ISSUE, row.getLong(1)))
                .optional();
    }

    List<Long> challenges(long agenda, List<Integer> numbers) {
        if (numbers.isEmpty()) return List.of();
        return sql.sql(
                        "select id from challenge where agenda_id = :agenda and number in (:numbers) order by number, id")
                .param("agenda", agenda)
                .param("numbers", numbers)
                .query((row, n) -> row.getLong(1))
                .list();
    }
}
