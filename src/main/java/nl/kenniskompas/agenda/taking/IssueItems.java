package nl.kenniskompas.agenda.taking;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.kenniskompas.agenda.edition.Editions;
import nl.kenniskompas.agenda.edition.Issue;
import nl.kenniskompas.agenda.writing.Issues;
import nl.kenniskompas.ingest.Taker.Accepted;
import nl.kenniskompas.ingest.Taker.Taken;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class IssueItems implements Items {
    private final Below below;
    private final Editions editions;
    private final Issues issues;

    IssueItems(Below below, Editions editions, Issues issues) {
        this.below = below;
        this.editions = editions;
        this.issues = issues;
    }

    @Override
    public Kind kind() {
        return Kind.ISSUE;
    }

    @Override
    public Taken add(Accepted proposal) {
        Long challenge = proposal.parent();
        if (challenge == null || below.agendaOf(proposal).isEmpty()) return new Taken.Impossible(NO_EDITION);
        return new Taken.Item(issues.add(issue(0, 0, challenge, proposal.fields(), proposal.existing())));
    }

    /// It moves along to the challenge that it hangs under in the document.
    @Override
    public void change(Accepted proposal, Map<String, String> fields, long item) {
        Long parent = proposal.parent();
        find(item)
                .ifPresent(i -> issues.save(
                        issue(item, i.version(), parent == null ? i.challenge() : parent, fields, i.predecessor())));
    }

    @Override
    public void remove(long item) {
        issues.remove(item);
    }

    @Override
    public Optional<Standing> standing(long item) {
        return below.agendaOf(Kind.ISSUE, item).flatMap(agenda -> find(item)
                .map(i -> new Standing(
                        agenda,
                        Fields.of(i),
                        i.version() == 0
                                && i.questions().isEmpty()
                                && i.covered().isEmpty())));
    }

    private Optional<Issue> find(long item) {
        return below.agendaOf(Kind.ISSUE, item)
                .flatMap(agenda -> editions.of(agenda).issue(item));
    }

    private static Issue issue(
            long id, int version, long challenge, Map<String, String> f, @Nullable Long predecessor) {
        return new Issue(
                id,
                version,
                challenge,
                f.getOrDefault("letter", "a"),
                f.get("overviewTitle"),
                f.get("chapterTitle"),
                f.get("question"),
                predecessor,
                List.of(),
                Set.of());
    }
}
