package nl.kenniskompas.agenda.lifecycle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.kenniskompas.agenda.edition.Edition;
import nl.kenniskompas.agenda.edition.InForms;
import nl.kenniskompas.agenda.edition.Issue;
import nl.kenniskompas.agenda.edition.Question;
import nl.kenniskompas.history.form.Draft;
import nl.kenniskompas.history.form.Forms;
import nl.kenniskompas.history.form.Kind;
import nl.kenniskompas.history.form.Where;
import nl.kenniskompas.history.form.Where.Crumb;
import nl.kenniskompas.library.DocumentId;
import nl.kenniskompas.web.form.Answers;
import nl.kenniskompas.web.form.Fault;
import nl.kenniskompas.web.form.Field;
import nl.kenniskompas.web.form.Option;

/// Does one thing with a question, and asks what must be said with it.
///
/// @param before what was said of it before; nothing where nobody said anything
/// @param papers the documents among which one can choose
record LifeForm(
        QuestionSteps steps, Edition edition, Question question, Action action, Said before, List<Option> papers)
        implements Draft {
    /// Fields for documents; what is more can be named in words.
    private static final int DOCUMENTS = 3;

    private static final int YEARS_UNTIL_REVIEW = 2;

    static Kind kind(Action action) {
        return Kind.on("agenda.life.form." + action.key(), "question", "verdict", "reference", "programme", "reason");
    }

    @Override
    public Kind kind() {
        return kind(action);
    }

    @Override
    public Where where() {
        Issue issue = question.issue() == null
                ? null
                : edition.issue(question.issue()).orElse(null);
        var above = InForms.where(edition, issue == null ? null : edition.challengeOf(issue), issue);
        var here = new Crumb(Option.shortened(question.text()), question.address());
        return new Where(Stream.concat(above.crumbs().stream(), Stream.of(here)).toList());
    }

    @Override
    public long item() {
        return question.id();
    }

    @Override
    public int version() {
        return question.version();
    }

    @Override
    public String name() {
        return question.text();
    }

    @Override
    public String address() {
        return question.address() + "/stand?stap=" + action.key();
    }

    @Override
    public String shownAt() {
        return question.address() + "#stand";
    }

    @Override
    public boolean asksWhy() {
        return false;
    }

    @Override
    public boolean mayStayAsItStands() {
        return false;
    }

    private Set<Part> asked() {
        return action.asks(question.life().state());
    }

    @Override
    public List<Field> fields() {
        var asked = asked();
        var fields = new ArrayList<Field>();
        if (asked.contains(Part.PROGRAMME))
            fields.add(Field.line("programme", Forms.TITLE).needed());
        if (asked.contains(Part.VERDICT))
            fields.add(Field.area("verdict", Forms.TEXT).needed());
        if (asked.contains(Part.SOURCES)) {
            documents().map(name -> Field.select(name, papers)).forEach(fields::add);
            fields.add(Field.area("reference", Forms.TEXT));
        }
        if (asked.contains(Part.REVIEW_DAY)) fields.add(Field.date("review").needed());
        var reason = Field.area("reason", Forms.TEXT);
        fields.add(asked.contains(Part.REASON) ? reason.needed() : reason);
        return fields;
    }

    private static Stream<String> documents() {
        return IntStream.rangeClosed(1, DOCUMENTS).mapToObj(number -> "document" + number);
    }

    /// What was said before is where one goes on; the reason is always a new one.
    @Override
    public Answers stands() {
        var asked = asked();
        var answers = Answers.none();
        if (asked.contains(Part.PROGRAMME)) answers = answers.and("programme", before.programme());
        if (asked.contains(Part.VERDICT)) answers = answers.and("verdict", before.verdict());
        if (asked.contains(Part.SOURCES)) {
            int place = 0;
            for (DocumentId document : before.documents())
                answers = answers.and("document" + ++place, document.value());
            answers = answers.and("reference", before.reference());
        }
        return asked.contains(Part.REVIEW_DAY) ? answers.and("review", reviewDay()) : answers;
    }

    private LocalDate reviewDay() {
        var day = before.reviewOn();
        return day != null && day.isAfter(steps.today()) ? day : steps.today().plusYears(YEARS_UNTIL_REVIEW);
    }

    @Override
    public List<Fault> check(Answers answers) {
        var first = fields().getFirst().name();
        return switch (Stepped.ask(question.life().state(), action, said(answers), steps.today())) {
            case Stepped.NoWay ignored -> List.of(Fault.of(first, "agenda.life.fault.noway"));
            case Stepped.Lacking(var parts) ->
                parts.stream().map(LifeForm::fault).toList();
            case Stepped.Taken ignored -> List.of();
            case Stepped.ChangedSince ignored -> List.of();
        };
    }

    private static Fault fault(Part part) {
        return switch (part) {
            case PROGRAMME -> Fault.of("programme", "web.form.fault.required");
            case VERDICT -> Fault.of("verdict", "web.form.fault.required");
            case REASON -> Fault.of("reason", "web.form.fault.required");
            case SOURCES -> Fault.of("document1", "agenda.life.fault.sources");
            case REVIEW_DAY -> Fault.of("review", "agenda.life.fault.review", Integer.toString(Said.MOST_YEARS));
        };
    }

    private Said said(Answers answers) {
        return new Said(
                answers.text("reason"),
                answers.text("programme"),
                answers.text("verdict"),
                documents()
                        .map(answers::id)
                        .filter(Objects::nonNull)
                        .map(DocumentId::new)
                        .toList(),
                answers.text("reference"),
                answers.day("review"));
    }

    @Override
    public Optional<String> keep(Answers answers) {
        return steps.take(question, action, said(answers)) instanceof Stepped.Taken
                ? Optional.of(shownAt())
                : Optional.empty();
    }
}
