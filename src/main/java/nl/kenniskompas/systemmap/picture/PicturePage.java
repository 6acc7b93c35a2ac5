package nl.kenniskompas.systemmap.picture;

import static java.util.Comparator.comparing;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Stream;
import nl.kenniskompas.systemmap.map.Evidence;
import nl.kenniskompas.systemmap.map.Factor;
import nl.kenniskompas.systemmap.map.Ministry;
import nl.kenniskompas.systemmap.map.Poles;
import nl.kenniskompas.systemmap.map.Relation;
import nl.kenniskompas.systemmap.map.Sign;
import nl.kenniskompas.systemmap.map.Theme;
import nl.kenniskompas.web.Text;
import nl.kenniskompas.web.form.Option;

/// @param themes all there are, to choose from
record PicturePage(Picture picture, List<Theme> themes) {
    /// As many as a person reads here; the table has them all.
    static final int FIRST = 50;

    /// More than can be chosen from in a list.
    private static final int CHOOSABLE = 1000;

    Asked asked() {
        return picture.asked();
    }

    Scene scene() {
        return picture.scene();
    }

    boolean isEmpty() {
        return picture.whole().factors().isEmpty();
    }

    List<Option> themeOptions() {
        return themes.stream()
                .map(theme -> Option.of(Long.toString(theme.id()), theme.title()))
                .toList();
    }

    List<Option> ministryOptions() {
        var names = new LinkedHashMap<String, String>();
        picture.whole().relations().stream()
                .flatMap(relation -> relation.ministries().stream())
                .sorted(comparing(Ministry::now, String.CASE_INSENSITIVE_ORDER))
                .forEach(ministry -> names.putIfAbsent(ministry.key(), ministry.now()));
        return names.entrySet().stream()
                .map(one -> Option.of(one.getKey(), one.getValue()))
                .toList();
    }

    List<Option> factorOptions() {
        var factors = picture.whole().factors();
        return factors.size() > CHOOSABLE
                ? List.of()
                : factors.stream()
                        .map(factor -> Option.of(Long.toString(factor.id()), Option.shortened(factor.name())))
                        .toList();
    }

    static List<Option> signs() {
        return Arrays.stream(Sign.values())
                .map(sign -> Option.keyed(sign.key(), "systemmap.sign." + sign.key()))
                .toList();
    }

    static List<Option> poles() {
        return Arrays.stream(Poles.values())
                .map(poles -> Option.keyed(poles.key(), "systemmap.poles." + poles.key()))
                .toList();
    }

    static List<Option> evidence() {
        return Arrays.stream(Evidence.values())
                .map(evidence -> Option.keyed(evidence.key(), "systemmap.evidence." + evidence.key()))
                .toList();
    }

    static List<Option> ways() {
        return Stream.of(Focus.Way.BOTH, Focus.Way.UP, Focus.Way.DOWN)
                .map(way -> Option.keyed(way.asked(), "systemmap.picture.way." + way.key()))
                .toList();
    }

    static List<Option> steps() {
        return Stream.of("1", "2", "3").map(steps -> Option.of(steps, steps)).toList();
    }

    /// The factor that is looked at.
    List<Factor> chosen() {
        var focus = asked().focus();
        return focus == null
                ? List.of()
                : picture.whole().find(focus.factor()).stream().toList();
    }

    /// The first relations by their cause, causes in the order of their names.
    SequencedMap<Factor, List<Relation>> first() {
        var first = new LinkedHashMap<Factor, List<Relation>>();
        int left = FIRST;
        for (var factor : picture.seen().factors()) {
            var from = picture.seen().from(factor.id());
            if (from.isEmpty() || left == 0) continue;
            first.put(factor, from.stream().limit(left).toList());
            left = Math.max(0, left - from.size());
        }
        return first;
    }

    Collection<Factor> factors() {
        return picture.seen().factors();
    }

    String sentence(Text text, Relation relation) {
        return Saying.of(text, picture.seen(), relation);
    }

    /// What a line of the picture is called: the sentence with all that its shape tells.
    String label(Text text, Relation relation) {
        return sentence(text, relation) + " " + Saying.about(text, relation);
    }

    String focusAt(Factor factor) {
        return asked().on(new Focus(factor.id(), Focus.Way.BOTH, 1)).at("/systeemkaart");
    }
}
