package nl.kenniskompas.agenda.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.kenniskompas.agenda.edition.CrossLink;
import nl.kenniskompas.agenda.edition.CrossLink.End;
import nl.kenniskompas.agenda.edition.Edition;
import nl.kenniskompas.agenda.edition.InForms;
import nl.kenniskompas.agenda.edition.Issue;
import nl.kenniskompas.agenda.edition.Question;
import nl.kenniskompas.agenda.edition.QuestionType;
import nl.kenniskompas.agenda.remark.Remarking;
import nl.kenniskompas.agenda.writing.Questions;
import nl.kenniskompas.history.form.Draft;
import nl.kenniskompas.history.form.FormPage;
import nl.kenniskompas.history.form.Forms;
import nl.kenniskompas.history.form.Kind;
import nl.kenniskompas.history.form.Removal;
import nl.kenniskompas.history.form.Where;
import nl.kenniskompas.web.form.Answers;
import nl.kenniskompas.web.form.Field;
import nl.kenniskompas.web.form.Option;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.ModelAndView;

record QuestionForm(Questions questions, Remarking remarking, Edition edition, Question question) implements Draft {
    static final Kind KIND = Kind.of("agenda", "question", "text", "topic");

    private static final String NO_TYPE = "none";

    @Override
    public Kind kind() {
        return KIND;
    }

    @Override
    public Where where() {
        var issue = issue();
        return InForms.where(edition, issue == null ? null : edition.challengeOf(issue), issue);
    }

    private @Nullable Issue issue() {
        return question.issue() == null ? null : edition.issue(question.issue()).orElse(null);
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
        if (item() != 0) return question.address() + "/bewerken";
        return above() + "/kennisvragen/nieuw";
    }

    @Override
    public String shownAt() {
        return item() == 0 ? above() : question.address();
    }

    private String above() {
        var issue = issue();
        return issue == null ? edition.agenda().address() : issue.address();
    }

    @Override
    public List<Field> fields() {
        var fields = new ArrayList<>(List.of(
                Field.area("text", Forms.TEXT).needed(),
                Field.radios("type", types()),
                Field.line("topic", Forms.TITLE)));
        if (edition.issues().findAny().isPresent()) fields.add(Field.select("issue", issues()));
        fields.add(Field.number("place", 1, 999));
        return fields;
    }

    private static List<Option> types() {
        return Stream.concat(
                        Stream.of(QuestionType.values())
                                .map(type -> Option.keyed(type.key(), "agenda.type." + type.key())),
                        Stream.of(Option.keyed(NO_TYPE, "agenda.form.type.none")))
                .toList();
    }

    private List<Option> issues() {
        return edition.issues()
                .map(issue ->
                        Option.of(Long.toString(issue.id()), edition.nameOf(new End(CrossLink.Kind.ISSUE, issue.id()))))
                .toList();
    }

    @Override
    public Answers stands() {
        var type = question.type();
        return Answers.none()
                .and("text", question.text())
                .and("type", type == null ? NO_TYPE : type.key())
                .and("topic", question.topic())
                .and("issue", question.issue())
                .and("place", place());
    }

    private int place() {
        var together = together(question.issue());
        int at = together.indexOf(item());
        return at < 0 ? together.size() + 1 : at + 1;
    }

    private List<Long> together(@Nullable Long issue) {
        return edition.questions()
                .filter(other -> Objects.equals(other.issue(), issue))
                .map(Question::id)
                .toList();
    }

    /// With what can be said of the words as they are now.
    @Override
    public ModelAndView shown(FormPage page) {
        var answers = page.form().answers();
        String text = answers.text("text");
        var type = QuestionType.of(answers.text("type")).orElse(null);
        var remarks = text.isBlank() ? null : remarking.of(text, type, item());
        return new ModelAndView("agenda/question/form", "page", new QuestionFormPage(page, remarks));
    }

    @Override
    public Optional<String> keep(Answers answers) {
        var kept = new Question(
                item(),
                version(),
                edition.agenda().id(),
                answers.id("issue"),
                QuestionType.of(answers.text("type")).orElse(null),
                answers.optional("topic"),
                answers.text("text"),
                question.place(),
                question.predecessor());
        long id = item();
        if (id == 0) id = questions.add(kept);
        else if (!questions.save(kept)) return Optional.empty();
        questions.arrange(order(id, kept.issue(), answers.number("place")));
        return Optional.of("/kennisvragen/" + id);
    }

    /// @param place counts from 1; at the end when nobody gave one
    private List<Long> order(long id, @Nullable Long issue, @Nullable Integer place) {
        var order = new ArrayList<>(together(issue));
        order.remove(id);
        order.add(place == null ? order.size() : Math.min(place - 1, order.size()), id);
        return order;
    }

    @Override
    public Removal removal() {
        return new Removal(
                question.address() + "/verwijdering",
                above(),
                List.of(InForms.links(edition, Set.of(new End(CrossLink.Kind.QUESTION, item())))),
                () -> questions.remove(item()));
    }
}
