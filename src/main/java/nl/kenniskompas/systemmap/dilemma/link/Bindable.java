package nl.kenniskompas.systemmap.dilemma.link;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.kenniskompas.agenda.QuestionFinder;
import nl.kenniskompas.systemmap.dilemma.Concern;
import nl.kenniskompas.systemmap.dilemma.link.LinkPage.Candidate;
import nl.kenniskompas.systemmap.map.Claim;
import nl.kenniskompas.systemmap.map.Ministry;
import nl.kenniskompas.systemmap.map.SystemMaps;
import org.springframework.stereotype.Component;

/// What a dilemma may be bound to, by words.
@Component
class Bindable {
    private static final int MOST = 30;

    private final SystemMaps maps;
    private final QuestionFinder questions;

    Bindable(SystemMaps maps, QuestionFinder questions) {
        this.maps = maps;
        this.questions = questions;
    }

    List<Candidate> questions(String words) {
        return questions.with(words, MOST).stream()
                .map(q -> new Candidate(q.id().value(), q.text(), q.address(), q.agenda(), q.type()))
                .toList();
    }

    /// All of the words in the names of the factors, in what sources say, or in the names of ministries.
    List<Candidate> relations(String words) {
        if (words.isBlank()) return List.of();
        var map = maps.read();
        return map.relations().stream()
                .map(relation -> Concern.of(relation, map))
                .filter(concern -> holds(concern, words))
                .limit(MOST)
                .map(Bindable::candidate)
                .toList();
    }

    private static Candidate candidate(Concern concern) {
        var relation = concern.relation();
        return new Candidate(relation.id(), concern.inShort(), relation.address(), ministries(concern), null);
    }

    private static String ministries(Concern concern) {
        return concern.relation().ministries().stream().map(Ministry::name).collect(joining(", "));
    }

    private static boolean holds(Concern concern, String words) {
        var said = concern.relation().claims().stream().map(Claim::words);
        String text = Stream.concat(
                        Stream.of(concern.cause().name(), concern.effect().name(), ministries(concern)), said)
                .collect(joining(" "))
                .toLowerCase(Locale.ROOT);
        return Stream.of(words.toLowerCase(Locale.ROOT).strip().split("\\s+")).allMatch(text::contains);
    }
}
