package nl.kenniskompas.web.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.kenniskompas.web.Text;

/// One thing that a form asks, and what it takes for an answer.
///
/// @param least of a number
/// @param most of a number, or the most code points of a text
/// @param options what can be chosen; empty for what is written
public record Field(String name, Control control, boolean required, int least, int most, List<Option> options) {
    private static final int LONG_TEXT = 1000;
    private static final int VERY_LONG_TEXT = 10_000;

    public static Field line(String name, int most) {
        return new Field(name, Control.LINE, false, 0, most, List.of());
    }

    public static Field area(String name, int most) {
        return new Field(name, Control.AREA, false, 0, most, List.of());
    }

    public static Field number(String name, int least, int most) {
        return new Field(name, Control.NUMBER, false, least, most, List.of());
    }

    public static Field date(String name) {
        return new Field(name, Control.DATE, false, 0, 0, List.of());
    }

    public static Field select(String name, List<Option> options) {
        return new Field(name, Control.SELECT, false, 0, 0, options);
    }

    public static Field radios(String name, List<Option> options) {
        return new Field(name, Control.RADIOS, false, 0, 0, options);
    }

    public static Field checks(String name, List<Option> options) {
        return new Field(name, Control.CHECKS, false, 0, 0, options);
    }

    public Field needed() {
        return new Field(name, control, true, least, most, options);
    }

    /// What is wrong with the answer by itself.
    public Optional<Fault> check(Answers answers) {
        var given = answers.all(name);
        if (given.isEmpty())
            return required
                    ? fault(control.written() || control == Control.DATE ? "required" : "choose")
                    : Optional.empty();
        return switch (control) {
            case LINE, AREA -> {
                int length = given.getFirst().codePointCount(0, given.getFirst().length());
                yield length > most ? fault("long", most, length) : Optional.empty();
            }
            case NUMBER -> inRange(answers) ? Optional.empty() : fault("number", "" + least, "" + most);
            case DATE -> answers.day(name) == null ? fault("date") : Optional.empty();
            case SELECT, RADIOS, CHECKS -> given.stream().allMatch(this::offers) ? Optional.empty() : fault("choice");
        };
    }

    private boolean inRange(Answers answers) {
        Integer number = answers.number(name);
        return number != null && number >= least && number <= most;
    }

    private boolean offers(String value) {
        return options.stream().anyMatch(option -> option.value().equals(value));
    }

    private Optional<Fault> fault(String key, Object... arguments) {
        return Optional.of(Fault.of(name, "web.form.fault." + key, arguments));
    }

    /// The answer in words, as one reads it.
    public String shown(Answers answers, Text text) {
        if (options.isEmpty()) return answers.text(name);
        return answers.all(name).stream()
                .flatMap(value -> options.stream().filter(o -> o.value().equals(value)))
                .map(option -> option.label(text))
                .collect(Collectors.joining("; "));
    }

    public boolean sameIn(Answers some, Answers others) {
        return control == Control.CHECKS
                ? some.all(name).stream()
                        .sorted()
                        .toList()
                        .equals(others.all(name).stream().sorted().toList())
                : some.text(name).equals(others.text(name));
    }

    /// Options by the key of their heading; the empty key for those without one. In the order given.
    public Map<String, List<Option>> groups() {
        return options.stream()
                .collect(Collectors.groupingBy(
                        option -> option.group() == null ? "" : option.group(),
                        LinkedHashMap::new,
                        Collectors.toList()));
    }

    public String id() {
        return "veld-" + name;
    }

    public int rows() {
        if (most >= VERY_LONG_TEXT) return 14;
        return most >= LONG_TEXT ? 5 : 2;
    }
}
