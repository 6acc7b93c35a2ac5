package nl.kenniskompas.systemmap.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kenniskompas.history.form.Draft;
import nl.kenniskompas.history.form.FormPage;
import nl.kenniskompas.history.form.Forms;
import nl.kenniskompas.history.form.Kind;
import nl.kenniskompas.systemmap.map.Poles;
import nl.kenniskompas.systemmap.map.Sign;
import nl.kenniskompas.systemmap.map.SystemMap;
import nl.kenniskompas.systemmap.writing.Claims;
import nl.kenniskompas.systemmap.writing.Sayings;
import nl.kenniskompas.web.form.Answers;
import nl.kenniskompas.web.form.Fault;
import nl.kenniskompas.web.form.Field;
import nl.kenniskompas.web.form.Option;
import org.springframework.web.servlet.ModelAndView;

/// A relation typed in one sentence, which is read while one types.
record SayingForm(Sayings sayings, Claims claims, SystemMap map) implements Draft {
    static final Kind KIND = Kind.on("systemmap.form.saying", "claim", "sentence");

    private static final int SENTENCE = 600;

    @Override
    public Kind kind() {
        return KIND;
    }

    @Override
    public String address() {
        return "/samenhangen/nieuw";
    }

    @Override
    public String shownAt() {
        return "/systeemkaart";
    }

    @Override
    public List<Field> fields() {
        return List.of(
                Field.line("sentence", SENTENCE).needed(),
                Field.radios("poles", poles()),
                Field.line("ministries", Forms.TITLE),
                Field.line("themes", Forms.TITLE),
                Field.line("saidIn", Forms.TITLE),
                Field.date("saidOn"),
                Field.line("cause", Forms.TITLE),
                Field.line("effect", Forms.TITLE),
                Field.radios("sign", signsOrAsRead()));
    }

    static List<Option> poles() {
        return Stream.of(Poles.values())
                .map(one -> Option.keyed(one.key(), "systemmap.poles." + one.key()))
                .toList();
    }

    private static List<Option> signsOrAsRead() {
        return Stream.concat(
                        Stream.of(Option.keyed(Spoken.AS_READ, "systemmap.form.saying.sign.read")), signs().stream())
                .toList();
    }

    static List<Option> signs() {
        return Stream.of(Sign.values())
                .map(one -> Option.keyed(one.key(), "systemmap.sign." + one.key()))
                .toList();
    }

    @Override
    public Answers stands() {
        return Answers.none().and("poles", Poles.NEITHER.key()).and("sign", Spoken.AS_READ);
    }

    @Override
    public List<Fault> check(Answers answers) {
        var spoken = Spoken.of(answers);
        if (spoken.isEmpty()) return List.of(Fault.of("sentence", "systemmap.form.fault.sentence"));
        return spoken.get().isOfOneThing() ? List.of(Fault.of("sentence", "systemmap.form.fault.same")) : List.of();
    }

    @Override
    public Optional<String> keep(Answers answers) {
        var saying = Spoken.of(answers).orElseThrow().saying(answers);
        long claim = sayings.add(saying, List.of(), null);
        return claims.relationOf(claim).map(relation -> "/samenhangen/" + relation);
    }

    @Override
    public ModelAndView shown(FormPage page) {
        return new ModelAndView("systemmap/form/saying", "page", new SayingFormPage(page, map));
    }
}
