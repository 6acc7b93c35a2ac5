package nl.kenniskompas.systemmap.dilemma.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kenniskompas.history.form.Forms;
import nl.kenniskompas.history.form.Kind;
import nl.kenniskompas.history.form.Removal;
import nl.kenniskompas.library.PassageId;
import nl.kenniskompas.systemmap.dilemma.DilemmaPosition;
import nl.kenniskompas.systemmap.dilemma.Leaning;
import nl.kenniskompas.systemmap.dilemma.Tradeoff;
import nl.kenniskompas.systemmap.dilemma.writing.DilemmaPositions;
import nl.kenniskompas.systemmap.map.Ministry;
import nl.kenniskompas.web.form.Answers;
import nl.kenniskompas.web.form.Fault;
import nl.kenniskompas.web.form.Field;
import nl.kenniskompas.web.form.Option;
import org.jspecify.annotations.Nullable;

/// What a ministry says.
///
/// @param passages among which one can choose
record PositionForm(DilemmaPositions positions, Tradeoff tradeoff, DilemmaPosition position, List<Option> passages)
        implements OfDilemma {
    static final Kind KIND = Kind.of("systemmap", "dilemma_position", "words", "by", "in");

    static DilemmaPosition fresh(Tradeoff tradeoff) {
        return new DilemmaPosition(
                0,
                0,
                tradeoff.dilemma().id(),
                "",
                new Ministry("", "", ""),
                Leaning.UNDECIDED,
                "",
                null,
                null,
                null,
                null);
    }

    @Override
    public Kind kind() {
        return KIND;
    }

    @Override
    public long item() {
        return position.id();
    }

    @Override
    public int version() {
        return position.version();
    }

    @Override
    public String name() {
        return position.written() + ": " + position.words();
    }

    @Override
    public String address() {
        return item() == 0 ? dilemma().address() + "/posities/nieuw" : "/dilemmaposities/" + item() + "/bewerken";
    }

    @Override
    public String shownAt() {
        return dilemma().address() + "#posities";
    }

    @Override
    public List<Field> fields() {
        var fields = Stream.of(
                Field.line("ministry", Forms.TITLE).needed(),
                Field.radios("leaning", leanings()).needed(),
                Field.area("words", Forms.TEXT).needed(),
                Field.line("by", Forms.TITLE),
                Field.date("on"),
                Field.line("in", Forms.TITLE));
        var source = passages.isEmpty() ? Stream.<Field>empty() : Stream.of(Field.select("passage", passages));
        return Stream.concat(fields, source).toList();
    }

    /// The values by their own names: "the first" says nothing to who fills this in.
    private List<Option> leanings() {
        return List.of(
                Option.of(Leaning.FIRST.key(), dilemma().first().name()),
                Option.keyed(Leaning.BETWEEN.key(), "systemmap.dilemma.leaning.between"),
                Option.of(Leaning.SECOND.key(), dilemma().second().name()),
                Option.keyed(Leaning.UNDECIDED.key(), "systemmap.dilemma.leaning.undecided"));
    }

    @Override
    public Answers stands() {
        var passage = position.passage();
        return Answers.none()
                .and("ministry", position.written())
                .and("leaning", item() == 0 ? null : position.leaning().key())
                .and("words", position.words())
                .and("by", position.by())
                .and("on", position.on())
                .and("in", position.in())
                .and("passage", passage == null ? null : passage.value());
    }

    @Override
    public List<Fault> check(Answers answers) {
        return List.of();
    }

    @Override
    public Optional<String> keep(Answers answers) {
        var kept = new DilemmaPosition(
                item(),
                version(),
                dilemma().id(),
                answers.text("ministry"),
                position.ministry(),
                Leaning.of(answers.text("leaning")),
                answers.text("words"),
                answers.optional("by"),
                answers.day("on"),
                answers.optional("in"),
                passage(answers));
        if (item() == 0) positions.add(kept);
        else if (!positions.save(kept)) return Optional.empty();
        return Optional.of(shownAt());
    }

    private static @Nullable PassageId passage(Answers answers) {
        Long id = answers.id("passage");
        return id == null ? null : new PassageId(id);
    }

    @Override
    public Removal removal() {
        return new Removal(
                "/dilemmaposities/" + item() + "/verwijdering", shownAt(), List.of(), () -> positions.remove(item()));
    }
}
