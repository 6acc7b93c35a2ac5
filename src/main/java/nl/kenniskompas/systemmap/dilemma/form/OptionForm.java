package nl.kenniskompas.systemmap.dilemma.form;

import java.util.List;
import java.util.Optional;
import nl.kenniskompas.history.form.FormPage;
import nl.kenniskompas.history.form.Forms;
import nl.kenniskompas.history.form.Kind;
import nl.kenniskompas.history.form.Removal;
import nl.kenniskompas.systemmap.dilemma.DilemmaOption;
import nl.kenniskompas.systemmap.dilemma.Tradeoff;
import nl.kenniskompas.systemmap.dilemma.writing.DilemmaOptions;
import nl.kenniskompas.web.form.Answers;
import nl.kenniskompas.web.form.Fault;
import nl.kenniskompas.web.form.Field;
import org.springframework.web.servlet.ModelAndView;

/// A way out, with what it means for both values.
record OptionForm(DilemmaOptions options, Tradeoff tradeoff, DilemmaOption option) implements OfDilemma {
    static final Kind KIND = Kind.of("systemmap", "dilemma_option", "title", "text", "first", "second", "actors");

    /// After the ones that are there.
    static DilemmaOption fresh(Tradeoff tradeoff) {
        int place = tradeoff.options().stream()
                .mapToInt(option -> option.place() + 1)
                .max()
                .orElse(0);
        return new DilemmaOption(0, 0, tradeoff.dilemma().id(), "", null, null, null, null, place);
    }

    @Override
    public Kind kind() {
        return KIND;
    }

    @Override
    public long item() {
        return option.id();
    }

    @Override
    public int version() {
        return option.version();
    }

    @Override
    public String name() {
        return option.title();
    }

    @Override
    public String address() {
        return item() == 0 ? dilemma().address() + "/opties/nieuw" : "/dilemmaopties/" + item() + "/bewerken";
    }

    @Override
    public String shownAt() {
        return dilemma().address() + "#opties";
    }

    @Override
    public List<Field> fields() {
        return List.of(
                Field.line("title", Forms.TITLE).needed(),
                Field.area("text", Forms.TEXT),
                Field.area("first", Forms.TEXT),
                Field.area("second", Forms.TEXT),
                Field.line("actors", Forms.TITLE));
    }

    @Override
    public Answers stands() {
        return Answers.none()
                .and("title", option.title())
                .and("text", option.text())
                .and("first", option.first())
                .and("second", option.second())
                .and("actors", option.actors());
    }

    @Override
    public List<Fault> check(Answers answers) {
        return List.of();
    }

    @Override
    public Optional<String> keep(Answers answers) {
        var kept = new DilemmaOption(
                item(),
                version(),
                dilemma().id(),
                answers.text("title"),
                answers.optional("text"),
                answers.optional("first"),
                answers.optional("second"),
                answers.optional("actors"),
                option.place());
        if (item() == 0) options.add(kept);
        else if (!options.save(kept)) return Optional.empty();
        return Optional.of(shownAt());
    }

    @Override
    public ModelAndView shown(FormPage page) {
        return new ModelAndView("systemmap/dilemma/form/option", "page", new OptionPage(page, dilemma()));
    }

    @Override
    public Removal removal() {
        return new Removal(
                "/dilemmaopties/" + item() + "/verwijdering", shownAt(), List.of(), () -> options.remove(item()));
    }
}
