package nl.kenniskompas.agenda.taking;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.kenniskompas.agenda.edition.Agendas;
import nl.kenniskompas.ingest.Finding;
import nl.kenniskompas.ingest.Taker;
import nl.kenniskompas.ingest.extract.Extract;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class AgendaTaker implements Taker {
    private final Comparison comparison;
    private final Taking taking;
    private final Agendas agendas;
    private final ReviewRemarks remarks;

    AgendaTaker(Comparison comparison, Taking taking, Agendas agendas, ReviewRemarks remarks) {
        this.comparison = comparison;
        this.taking = taking;
        this.agendas = agendas;
        this.remarks = remarks;
    }

    @Override
    public List<Finding> findings(Extract extract) {
        return extract.agenda() == null ? List.of() : comparison.compare(Findings.of(extract));
    }

    @Override
    public List<String> kinds() {
        return Stream.of(Kind.values()).map(Kind::key).toList();
    }

    @Override
    public List<Field> fieldsOf(String kind) {
        return Kind.of(kind).fields();
    }

    @Override
    public List<List<Said>> said(String kind, List<Map<String, String>> found) {
        return Kind.of(kind) == Kind.QUESTION ? remarks.of(found) : List.of();
    }

    @Override
    public Taken take(Accepted proposal) {
        return taking.take(proposal);
    }

    @Override
    public GivenBack giveBack(Accepted proposal, long item) {
        return taking.giveBack(proposal, item);
    }

    @Override
    public @Nullable String addressOf(String kind, long item) {
        return switch (Kind.of(kind)) {
            case AGENDA -> agendas.get(item).address();
            case CHALLENGE -> "/opgaven/" + item;
            case ISSUE -> "/vraagstukken/" + item;
            case QUESTION -> "/kennisvragen/" + item;
            case COVERED, GOAL, TREND, LINK, CONSULTED -> null;
        };
    }
}
