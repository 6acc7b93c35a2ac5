package nl.kenniskompas.advice.form;

import java.util.List;
import java.util.Optional;
import nl.kenniskompas.advice.thread.Commitment;
import nl.kenniskompas.advice.thread.Fulfilment;
import nl.kenniskompas.advice.writing.Fulfilments;
import nl.kenniskompas.history.form.Draft;
import nl.kenniskompas.history.form.Forms;
import nl.kenniskompas.history.form.Kind;
import nl.kenniskompas.history.form.Removal;
import nl.kenniskompas.history.form.Where;
import nl.kenniskompas.web.form.Answers;
import nl.kenniskompas.web.form.Field;
import nl.kenniskompas.web.form.Option;

record FulfilmentForm(Fulfilments fulfilments, Commitment commitment, Fulfilment fulfilment, List<Option> papers)
        implements Draft {
    static final Kind KIND = Kind.of("advice", "fulfilment", "words");

    private static final String WHOLE = "whole";
    private static final String PART = "part";

    @Override
    public Kind kind() {
        return KIND;
    }

    @Override
    public Where where() {
        return Crumbs.of(commitment);
    }

    @Override
    public long item() {
        return fulfilment.id();
    }

    @Override
    public int version() {
        return fulfilment.version();
    }

    @Override
    public String name() {
        return fulfilment.words();
    }

    @Override
    public String address() {
        return item() == 0 ? commitment.address() + "/afdoeningen/nieuw" : "/afdoeningen/" + item() + "/bewerken";
    }

    @Override
    public String shownAt() {
        return commitment.address() + "#afdoeningen";
    }

    @Override
    public List<Field> fields() {
        return List.of(
                Field.area("words", Forms.TEXT).needed(),
                Field.radios(
                                "extent",
                                List.of(
                                        Option.keyed(WHOLE, "advice.extent.whole"),
                                        Option.keyed(PART, "advice.extent.part")))
                        .needed(),
                Field.date("day"),
                Field.select("document", papers));
    }

    @Override
    public Answers stands() {
        return Answers.none()
                .and("words", fulfilment.words())
                .and("extent", fulfilment.whole() ? WHOLE : PART)
                .and("day", fulfilment.day())
                .and("document", Papers.value(fulfilment.document()));
    }

    @Override
    public Optional<String> keep(Answers answers) {
        var kept = new Fulfilment(
                item(),
                version(),
                commitment.id(),
                Papers.chosen(answers),
                answers.text("words"),
                answers.day("day"),
                answers.text("extent").equals(WHOLE));
        if (item() == 0) fulfilments.add(kept, commitment, kept.words());
        else if (!fulfilments.save(kept)) return Optional.empty();
        return Optional.of(shownAt());
    }

    @Override
    public Removal removal() {
        return new Removal(
                "/afdoeningen/" + item() + "/verwijdering",
                commitment.address(),
                List.of(),
                () -> fulfilments.withdraw(item(), commitment));
    }
}
