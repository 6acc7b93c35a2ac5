package nl.kenniskompas.administration.visibility;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.kenniskompas.identity.Organisations;
import nl.kenniskompas.identity.People;
import nl.kenniskompas.web.form.Option;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// To whom something can be shown.
@Component
class Audiences {
    private final Organisations organisations;
    private final People people;
    private final JdbcClient sql;

    Audiences(Organisations organisations, People people, JdbcClient sql) {
        this.organisations = organisations;
        this.people = people;
        this.sql = sql;
    }

    List<Option> organisations() {
        return organisations.all().stream()
                .map(it -> Option.of(Long.toString(it.id().value()), it.name()))
                .toList();
    }

    List<Option> circles() {
        return sql.sql("select id, name from circle order by lower(name)")
                .query((row, n) -> Option.of(row.getString("id"), row.getString("name")))
                .list();
    }

    List<Option> people() {
        return people.all().stream()
                .filter(it -> it.disabledAt() == null)
                .map(it -> Option.of(Long.toString(it.id().value()), it.name()))
                .toList();
    }

    /// Names of audiences, by their kind and id: `organisation 3`.
    Map<String, String> names() {
        return sql
                .sql("select 'organisation ' || id as key, name from organisation"
                        + " union all select 'circle ' || id, name from circle")
                .query((row, n) -> Map.entry(row.getString("key"), row.getString("name")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
