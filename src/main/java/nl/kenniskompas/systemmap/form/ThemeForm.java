package nl.kenniskompas.systemmap.form;

import java.util.List;
import java.util.Optional;
import nl.kenniskompas.history.form.Draft;
import nl.kenniskompas.history.form.Forms;
import nl.kenniskompas.history.form.Kind;
import nl.kenniskompas.history.form.Removal;
import nl.kenniskompas.history.form.Where;
import nl.kenniskompas.history.form.Where.Crumb;
import nl.kenniskompas.systemmap.map.Theme;
import nl.kenniskompas.systemmap.writing.Themes;
import nl.kenniskompas.web.form.Answers;
import nl.kenniskompas.web.form.Field;
import nl.kenniskompas.web.form.Option;

record ThemeForm(Themes themes, Theme theme) implements Draft {
    static final Kind KIND = Kind.of("systemmap", "theme", "title");

    private static final String YES = "ja";

    @Override
    public Kind kind() {
        return KIND;
    }

    @Override
    public Where where() {
        return item() == 0 ? Where.nowhere() : new Where(List.of(new Crumb(theme.title(), "/themas")));
    }

    @Override
    public long item() {
        return theme.id();
    }

    @Override
    public int version() {
        return theme.version();
    }

    @Override
    public String name() {
        return theme.title();
    }

    @Override
    public String address() {
        return item() == 0 ? "/themas/nieuw" : "/themas/" + item() + "/bewerken";
    }

    @Override
    public String shownAt() {
        return "/themas";
    }

    @Override
    public List<Field> fields() {
        return List.of(
                Field.line("title", Forms.TITLE).needed(),
                Field.checks("crossCutting", List.of(Option.keyed(YES, "systemmap.form.theme.cross"))));
    }

    @Override
    public Answers stands() {
        return Answers.none().and("title", theme.title()).and("crossCutting", theme.crossCutting() ? YES : null);
    }

    @Override
    public Optional<String> keep(Answers answers) {
        boolean cross = answers.text("crossCutting").equals(YES);
        if (item() == 0) themes.add(answers.text("title"), cross);
        else if (!themes.save(item(), version(), answers.text("title"), cross)) return Optional.empty();
        return Optional.of("/themas");
    }

    @Override
    public Removal removal() {
        return new Removal("/themas/" + item() + "/verwijdering", "/themas", List.of(), () -> themes.remove(item()));
    }
}
