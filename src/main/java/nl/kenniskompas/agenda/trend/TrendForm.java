package nl.kenniskompas.agenda.trend;

import java.util.List;
import java.util.Optional;
import nl.kenniskompas.agenda.edition.Edition;
import nl.kenniskompas.agenda.edition.InForms;
import nl.kenniskompas.agenda.edition.Trend;
import nl.kenniskompas.agenda.writing.Trends;
import nl.kenniskompas.history.form.Draft;
import nl.kenniskompas.history.form.Forms;
import nl.kenniskompas.history.form.Kind;
import nl.kenniskompas.history.form.Removal;
import nl.kenniskompas.history.form.Where;
import nl.kenniskompas.web.form.Answers;
import nl.kenniskompas.web.form.Field;
import nl.kenniskompas.web.form.Option;

record TrendForm(Trends trends, Edition edition, Trend trend) implements Draft {
    static final Kind KIND = Kind.of("agenda", "trend", "title", "text");

    @Override
    public Kind kind() {
        return KIND;
    }

    @Override
    public Where where() {
        return InForms.where(edition);
    }

    @Override
    public long item() {
        return trend.id();
    }

    @Override
    public int version() {
        return trend.version();
    }

    @Override
    public String name() {
        return trend.title();
    }

    @Override
    public String address() {
        return item() == 0 ? page() + "/nieuw" : "/trends/" + item() + "/bewerken";
    }

    @Override
    public String shownAt() {
        return item() == 0 ? page() : page() + "#trend-" + item();
    }

    private String page() {
        return edition.agenda().address() + "/trends";
    }

    @Override
    public List<Field> fields() {
        var challenges = edition.challenges().stream()
                .map(c -> Option.of(Long.toString(c.id()), c.number() + ". " + c.title()))
                .toList();
        var title = Field.line("title", Forms.TITLE).needed();
        var text = Field.area("text", Forms.TEXT);
        return challenges.isEmpty() ? List.of(title, text) : List.of(title, text, Field.checks("feeds", challenges));
    }

    @Override
    public Answers stands() {
        return Answers.none()
                .and("title", trend.title())
                .and("text", trend.text())
                .andAll(
                        "feeds",
                        trend.challenges().stream().map(String::valueOf).toList());
    }

    @Override
    public Optional<String> keep(Answers answers) {
        var feeds = answers.all("feeds").stream().map(Long::valueOf).toList();
        var kept = new Trend(
                item(),
                version(),
                edition.agenda().id(),
                answers.text("title"),
                answers.optional("text"),
                trend.place(),
                feeds);
        long id = item();
        if (id == 0) id = trends.add(kept);
        else if (!trends.save(kept)) return Optional.empty();
        trends.feed(id, feeds);
        return Optional.of(page() + "#trend-" + id);
    }

    @Override
    public Removal removal() {
        return new Removal("/trends/" + item() + "/verwijdering", page(), List.of(), () -> trends.remove(item()));
    }
}
