package nl.kenniskompas.advice.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kenniskompas.advice.thread.Advice;
import nl.kenniskompas.advice.thread.AdviceThread;
import nl.kenniskompas.advice.writing.Advices;
import nl.kenniskompas.history.form.Draft;
import nl.kenniskompas.history.form.Forms;
import nl.kenniskompas.history.form.Kind;
import nl.kenniskompas.history.form.Removal;
import nl.kenniskompas.history.form.Removal.Along;
import nl.kenniskompas.history.form.Where;
import nl.kenniskompas.web.form.Answers;
import nl.kenniskompas.web.form.Field;
import nl.kenniskompas.web.form.Option;

/// @param thread of an advice that stands, or one with an advice that is still to be made
record AdviceForm(Advices advices, AdviceThread thread, List<Option> papers) implements Draft {
    static final Kind KIND = Kind.of("advice", "advice", "title", "bodies");

    private Advice advice() {
        return thread.advice();
    }

    @Override
    public Kind kind() {
        return KIND;
    }

    @Override
    public Where where() {
        return item() == 0 ? Where.nowhere() : Crumbs.of(advice());
    }

    @Override
    public long item() {
        return advice().id();
    }

    @Override
    public int version() {
        return advice().version();
    }

    @Override
    public String name() {
        return advice().title();
    }

    @Override
    public String address() {
        return item() == 0 ? "/adviezen/nieuw" : advice().address() + "/bewerken";
    }

    @Override
    public String shownAt() {
        return item() == 0 ? "/adviezen" : advice().address();
    }

    @Override
    public List<Field> fields() {
        return List.of(
                Field.line("title", Forms.TITLE).needed(),
                Field.line("bodies", Forms.TITLE),
                Field.date("published"),
                Field.select("document", papers));
    }

    @Override
    public Answers stands() {
        return Answers.none()
                .and("title", advice().title())
                .and("bodies", advice().by())
                .and("published", advice().published())
                .and("document", Papers.value(advice().document()));
    }

    @Override
    public Optional<String> keep(Answers answers) {
        var kept = new Advice(
                item(),
                version(),
                answers.text("title"),
                list(answers.text("bodies")),
                answers.day("published"),
                Papers.chosen(answers));
        if (item() == 0) return Optional.of("/adviezen/" + advices.add(kept));
        return advices.save(kept) ? Optional.of(advice().address()) : Optional.empty();
    }

    static List<String> list(String written) {
        return Stream.of(written.split(","))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    @Override
    public Removal removal() {
        return new Removal(
                advice().address() + "/verwijdering",
                "/adviezen",
                List.of(new Along(
                        "advice.form.along.recommendations", thread.strands().size())),
                () -> advices.remove(item()));
    }
}
