package nl.kenniskompas.advice.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kenniskompas.advice.thread.Advice;
import nl.kenniskompas.advice.thread.Position;
import nl.kenniskompas.advice.thread.Recommendation;
import nl.kenniskompas.advice.writing.Recommendations;
import nl.kenniskompas.history.form.Draft;
import nl.kenniskompas.history.form.Forms;
import nl.kenniskompas.history.form.Kind;
import nl.kenniskompas.history.form.Removal;
import nl.kenniskompas.history.form.Where;
import nl.kenniskompas.web.form.Answers;
import nl.kenniskompas.web.form.Fault;
import nl.kenniskompas.web.form.Field;
import nl.kenniskompas.web.form.Option;

record RecommendationForm(
        Recommendations recommendations, Advice advice, Recommendation recommendation, List<Option> papers)
        implements Draft {
    static final Kind KIND = Kind.of("advice", "recommendation", "text", "response", "responder", "responseIn");

    private static final int MOST = 999;

    @Override
    public Kind kind() {
        return KIND;
    }

    @Override
    public Where where() {
        return Crumbs.of(advice);
    }

    @Override
    public long item() {
        return recommendation.id();
    }

    @Override
    public int version() {
        return recommendation.version();
    }

    @Override
    public String name() {
        return recommendation.text();
    }

    @Override
    public String address() {
        return item() == 0 ? advice.address() + "/aanbevelingen/nieuw" : "/aanbevelingen/" + item() + "/bewerken";
    }

    @Override
    public String shownAt() {
        return item() == 0 ? advice.address() : recommendation.address();
    }

    @Override
    public List<Field> fields() {
        return List.of(
                Field.area("text", Forms.TEXT).needed(),
                Field.number("number", 1, MOST),
                Field.radios("position", positions()).needed(),
                Field.area("response", Forms.TEXT),
                Field.line("responder", Forms.TITLE),
                Field.line("responseIn", Forms.TITLE),
                Field.select("document", papers),
                Field.line("section", Forms.TITLE));
    }

    private static List<Option> positions() {
        return Stream.of(Position.values())
                .map(position -> Option.keyed(position.key(), "advice.position." + position.key()))
                .toList();
    }

    @Override
    public Answers stands() {
        return Answers.none()
                .and("text", recommendation.text())
                .and("number", recommendation.number())
                .and("position", recommendation.position().key())
                .and("response", recommendation.response())
                .and("responder", recommendation.responder())
                .and("responseIn", recommendation.responseIn())
                .and("document", Papers.value(recommendation.responseDocument()))
                .and("section", recommendation.section());
    }

    @Override
    public List<Fault> check(Answers answers) {
        boolean silent = answers.text("position").equals(Position.NONE.key());
        return silent && !answers.text("response").isEmpty()
                ? List.of(Fault.of("position", "advice.form.fault.position"))
                : List.of();
    }

    @Override
    public Optional<String> keep(Answers answers) {
        var kept = new Recommendation(
                item(),
                version(),
                advice.id(),
                answers.number("number"),
                recommendation.bodies(),
                answers.text("text"),
                Position.of(answers.text("position")),
                answers.optional("response"),
                answers.optional("responder"),
                answers.optional("responseIn"),
                Papers.chosen(answers),
                answers.optional("section"),
                recommendation.place());
        if (item() == 0) return Optional.of(advice.address() + "#aanbeveling-" + recommendations.add(kept));
        return recommendations.save(kept) ? Optional.of(recommendation.address()) : Optional.empty();
    }

    @Override
    public Removal removal() {
        return new Removal(
                "/aanbevelingen/" + item() + "/verwijdering",
                advice.address(),
                List.of(),
                () -> recommendations.remove(item()));
    }
}
