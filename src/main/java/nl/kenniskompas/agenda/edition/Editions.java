package nl.kenniskompas.agenda.edition;

import java.util.List;
import nl.kenniskompas.web.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Reads whole editions: a handful of queries, whatever the size.
@Component
public class Editions {
    private final Agendas agendas;
    private final Rows rows;

    Editions(Agendas agendas, Rows rows) {
        this.agendas = agendas;
        this.rows = rows;
    }

    @Transactional(readOnly = true)
    public Edition of(Agenda agenda) {
        var questions = rows.questions(agenda.id());
        var issues = rows.issues(agenda.id(), questions);
        return new Edition(
                agenda,
                rows.challenges(agenda.id(), issues),
                questions.stream().filter(q -> q.issue() == null).toList(),
                rows.goals(agenda.id()),
                rows.trends(agenda.id()),
                rows.links(agenda.id()),
                rows.consulted(agenda.id()));
    }

    public Edition of(String slug) {
        return of(agendas.get(slug));
    }

    public Edition of(long agenda) {
        return of(agendas.get(agenda));
    }

    /// The edition that holds an item.
    ///
    /// @param table `challenge`, `issue`, `question`, `goal`, `trend` or `cross_link`
    public Edition holding(String table, long item) {
        return of(agendas.agendaOf(table, item).orElseThrow(() -> new NotFound(table, item)));
    }

    /// Every edition, adopted ones first.
    public List<Edition> all() {
        return agendas.all().stream().map(this::of).toList();
    }
}
