package nl.kenniskompas.agenda.issue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.kenniskompas.agenda.edition.Challenge;
import nl.kenniskompas.agenda.edition.CrossLink;
import nl.kenniskompas.agenda.edition.CrossLink.End;
import nl.kenniskompas.agenda.edition.Edition;
import nl.kenniskompas.agenda.edition.InForms;
import nl.kenniskompas.agenda.edition.Issue;
import nl.kenniskompas.agenda.edition.QuestionType;
import nl.kenniskompas.agenda.writing.Issues;
import nl.kenniskompas.history.form.Draft;
import nl.kenniskompas.history.form.Forms;
import nl.kenniskompas.history.form.Kind;
import nl.kenniskompas.history.form.Removal;
import nl.kenniskompas.history.form.Removal.Along;
import nl.kenniskompas.history.form.Where;
import nl.kenniskompas.web.form.Answers;
import nl.kenniskompas.web.form.Fault;
import nl.kenniskompas.web.form.Field;
import nl.kenniskompas.web.form.Option;

record IssueForm(Issues issues, Edition edition, Challenge challenge, Issue issue) implements Draft {
    static final Kind KIND = Kind.of("agenda", "issue", "overviewTitle", "chapterTitle", "question");

    @Override
    public Kind kind() {
        return KIND;
    }

    @Override
    public Where where() {
        return InForms.where(edition, challenge, item() == 0 ? null : issue);
    }

    @Override
    public long item() {
        return issue.id();
    }

    @Override
    public int version() {
        return issue.version();
    }

    @Override
    public String name() {
        return challenge.number() + issue.letter() + ". " + issue.name();
    }

    @Override
    public String address() {
        return item() == 0 ? challenge.address() + "/vraagstukken/nieuw" : issue.address() + "/bewerken";
    }

    @Override
    public String shownAt() {
        return item() == 0 ? challenge.address() : issue.address();
    }

    @Override
    public List<Field> fields() {
        return List.of(
                Field.line("letter", 1).needed(),
                Field.line("overviewTitle", Forms.TITLE),
                Field.line("chapterTitle", Forms.TITLE),
                Field.area("question", Forms.TEXT),
                Field.checks(
                        "covered",
                        Stream.of(QuestionType.values())
                                .map(type -> Option.keyed(type.key(), "agenda.type." + type.key()))
                                .toList()));
    }

    @Override
    public Answers stands() {
        return Answers.none()
                .and("letter", issue.letter())
                .and("overviewTitle", issue.overviewTitle())
                .and("chapterTitle", issue.chapterTitle())
                .and("question", issue.question())
                .andAll(
                        "covered",
                        issue.covered().stream().map(QuestionType::key).toList());
    }

    @Override
    public List<Fault> check(Answers answers) {
        var faults = new ArrayList<Fault>();
        String letter = letter(answers);
        if (!isLetter(letter)) faults.add(Fault.of("letter", "agenda.form.fault.letter"));
        if (challenge.issues().stream()
                .anyMatch(other -> other.id() != item() && other.letter().equalsIgnoreCase(letter)))
            faults.add(Fault.of("letter", "agenda.form.fault.letter.taken", letter));
        if (Stream.of("overviewTitle", "chapterTitle", "question")
                .allMatch(name -> answers.text(name).isEmpty()))
            faults.add(Fault.of("chapterTitle", "agenda.form.fault.wording"));
        return faults;
    }

    private static String letter(Answers answers) {
        return answers.text("letter").toLowerCase(Locale.ROOT);
    }

    private static boolean isLetter(String letter) {
        return letter.length() == 1 && letter.charAt(0) >= 'a' && letter.charAt(0) <= 'z';
    }

    @Override
    public Optional<String> keep(Answers answers) {
        var kept = new Issue(
                item(),
                version(),
                challenge.id(),
                letter(answers),
                answers.optional("overviewTitle"),
                answers.optional("chapterTitle"),
                answers.optional("question"),
                issue.predecessor(),
                issue.questions(),
                issue.covered());
        long id = item();
        if (id == 0) id = issues.add(kept);
        else if (!issues.save(kept)) return Optional.empty();
        cover(id, answers.all("covered"));
        return Optional.of("/vraagstukken/" + id);
    }

    private void cover(long id, List<String> covered) {
        for (QuestionType type : QuestionType.values()) {
            if (!covered.contains(type.key())) issues.uncover(id, type);
            else if (!issue.covered().contains(type)) issues.cover(id, type);
        }
    }

    @Override
    public Removal removal() {
        var ends = new HashSet<>(Set.of(new End(CrossLink.Kind.ISSUE, item())));
        issue.questions().forEach(question -> ends.add(new End(CrossLink.Kind.QUESTION, question.id())));
        return new Removal(
                issue.address() + "/verwijdering",
                challenge.address(),
                List.of(
                        new Along(
                                "agenda.form.along.questions", issue.questions().size()),
                        InForms.links(edition, ends)),
                () -> issues.remove(item()));
    }
}
