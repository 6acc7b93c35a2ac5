package nl.kenniskompas.ingest.recognise.agenda;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.kenniskompas.ingest.extract.AgendaExtract;
import nl.kenniskompas.ingest.recognise.outline.Doubts;
import nl.kenniskompas.ingest.recognise.outline.Head;
import nl.kenniskompas.ingest.recognise.outline.Label;
import nl.kenniskompas.ingest.recognise.outline.Manuscript;
import nl.kenniskompas.ingest.recognise.outline.Section;
import nl.kenniskompas.ingest.recognise.question.Legend;
import org.jspecify.annotations.Nullable;

/// Challenges with their issues and questions, and the questions that stand by themselves.
public final class Agenda {
    private static final int FEW = 5;

    private final Manuscript text;
    private final Section root;
    private final Doubts doubts;
    private final List<Found> found;
    private final Drafts drafts;

    /// @param calledAgenda the document says of itself that it is an agenda of questions; then questions in running
    ///     text count when it has no lists of them
    public Agenda(Manuscript text, Section root, Doubts doubts, boolean calledAgenda) {
        this.text = text;
        this.root = root;
        this.doubts = doubts;
        this.found = found(calledAgenda);
        var chains = found.stream()
                .filter(f -> f.kind() != Found.Kind.LISTED_ISSUE && !f.kind().isOfOverview())
                .map(Found::chain)
                .toList();
        this.drafts = new Drafts(new Hierarchy(chains), root, found);
        new Unused(text, doubts, found).tell(root);
        Unused.twice(drafts.all(), doubts);
    }

    private List<Found> found(boolean calledAgenda) {
        var legend = Legend.in(text.content());
        var listed = asQuestions(Scan.of(text, root, legend, doubts, false));
        if (!calledAgenda || count(listed) >= FEW) return listed;
        var all = asQuestions(Scan.of(text, root, legend, doubts, true));
        return count(all) > count(listed) ? all : listed;
    }

    /// A document whose only lists are of issues has those as its questions.
    private static List<Found> asQuestions(List<Found> found) {
        if (count(found) > 0) return found;
        return found.stream()
                .filter(f -> !f.kind().isOfOverview())
                .map(f -> new Found(Found.Kind.QUESTION, f.words(), f.type(), f.chain()))
                .toList();
    }

    private static long count(List<Found> found) {
        return found.stream().filter(f -> f.kind() == Found.Kind.QUESTION).count();
    }

    public int questionCount() {
        return (int) count(found);
    }

    public List<AgendaExtract.Challenge> challenges() {
        var numbers = drafts.numbers();
        var challenges = new ArrayList<AgendaExtract.Challenge>();
        for (int at = 0; at < drafts.all().size(); at++)
            challenges.add(challenge(drafts.all().get(at), numbers.get(at)));
        challenges.sort(Comparator.comparingInt(AgendaExtract.Challenge::number));
        return challenges;
    }

    private AgendaExtract.Challenge challenge(Draft draft, int number) {
        var main = draft.main();
        var issues = new Issues(draft, text, doubts).all();
        Announced.check(draft, main, issues.size(), doubts);
        var sources = draft.heads().stream()
                .sorted(Comparator.comparing((Head h) -> !h.equals(main)))
                .map(h -> text.place(h.span()))
                .toList();
        return new AgendaExtract.Challenge(
                number,
                main.title(),
                Parts.part(draft, Label.Role.GOAL),
                Parts.part(draft, Label.Role.VOICE),
                Parts.introduction(draft.section(main)),
                issues,
                sources.getFirst(),
                sources);
    }

    public List<AgendaExtract.Question> questions() {
        var owned = drafts.all().stream()
                .flatMap(d -> d.issues().values().stream())
                .flatMap(List::stream)
                .toList();
        return Questions.once(loose(), owned).stream()
                .map(f -> Questions.of(f, title(Questions.topic(f.chain())), text))
                .toList();
    }

    /// A list that only names the challenges asks nothing.
    private List<Found> loose() {
        var titles = drafts.titles();
        return drafts.loose().stream()
                .filter(f -> f.kind() != Found.Kind.COVERED
                        && !titles.contains(Likeness.bare(f.words().text())))
                .filter(f ->
                        f.kind() != Found.Kind.LISTED_ISSUE || f.words().text().indexOf('?') >= 0)
                .toList();
    }

    private static @Nullable String title(@Nullable Head head) {
        return head == null ? null : head.title();
    }
}
