package nl.kenniskompas.agenda.taking;

import java.util.Map;
import java.util.Optional;
import nl.kenniskompas.agenda.edition.Agenda;
import nl.kenniskompas.agenda.edition.Edition;
import nl.kenniskompas.agenda.edition.Editions;
import nl.kenniskompas.agenda.writing.AgendaEditions;
import nl.kenniskompas.identity.Organisations;
import nl.kenniskompas.ingest.Taker.Accepted;
import nl.kenniskompas.ingest.Taker.Taken;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class EditionItems implements Items {
    private final Organisations organisations;
    private final Editions editions;
    private final AgendaEditions writing;
    private final JdbcClient sql;

    EditionItems(Organisations organisations, Editions editions, AgendaEditions writing, JdbcClient sql) {
        this.organisations = organisations;
        this.editions = editions;
        this.writing = writing;
        this.sql = sql;
    }

    @Override
    public Kind kind() {
        return Kind.AGENDA;
    }

    @Override
    public Taken add(Accepted proposal) {
        var f = proposal.fields();
        String title = f.getOrDefault("title", "?");
        var organisation =
                organisations.register(f.getOrDefault("organisation", title), Numbers.firstDay(f.get("from")));
        return new Taken.Item(writing.add(
                organisation.id(), title, Numbers.in(f.get("from")), Numbers.in(f.get("until")), proposal.existing()));
    }

    @Override
    public void change(Accepted proposal, Map<String, String> fields, long item) {
        Agenda agenda = editions.of(item).agenda();
        writing.save(new Agenda(
                item,
                agenda.version(),
                agenda.slug(),
                agenda.organisation(),
                agenda.organisationName(),
                fields.getOrDefault("title", agenda.title()),
                Numbers.in(fields.get("from")),
                Numbers.in(fields.get("until")),
                agenda.state(),
                agenda.predecessor()));
    }

    @Override
    public void remove(long item) {
        sql.sql("delete from agenda where id = ?").param(item).update();
    }

    @Override
    public Optional<Standing> standing(long item) {
        if (sql.sql("select id from agenda where id = ?")
                .param(item)
                .query((row, n) -> 1)
                .list()
                .isEmpty()) return Optional.empty();
        Edition edition = editions.of(item);
        boolean empty = edition.challenges().isEmpty()
                && edition.loose().isEmpty()
                && edition.goals().isEmpty()
                && edition.trends().isEmpty()
                && edition.links().isEmpty();
        return Optional.of(new Standing(
                item, Fields.of(edition.agenda()), empty && edition.agenda().version() == 0));
    }
}
