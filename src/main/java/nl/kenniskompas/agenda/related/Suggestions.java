package nl.kenniskompas.agenda.related;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.kenniskompas.agenda.QuestionFinder;
import nl.kenniskompas.agenda.QuestionId;
import nl.kenniskompas.agenda.QuestionUses;
import nl.kenniskompas.agenda.remark.Kin;
import nl.kenniskompas.agenda.remark.Remarking;
import nl.kenniskompas.search.Item;
import nl.kenniskompas.search.Unseen;
import nl.kenniskompas.search.related.Likely;
import nl.kenniskompas.search.related.Relating;
import org.springframework.stereotype.Component;

/// Makes the suggestions beside a question, from what the reader sees and from what people said.
@Component
public class Suggestions {
    private static final int MOST = 25;

    private final Relating relating;
    private final Unseen unseen;
    private final Remarking remarking;
    private final QuestionFinder questions;
    private final List<QuestionUses> uses;
    private final Judgements judgements;
    private final QuestionPassages passages;

    Suggestions(
            Relating relating,
            Unseen unseen,
            Remarking remarking,
            QuestionFinder questions,
            List<QuestionUses> uses,
            Judgements judgements,
            QuestionPassages passages) {
        this.relating = relating;
        this.unseen = unseen;
        this.remarking = remarking;
        this.questions = questions;
        this.uses = uses;
        this.judgements = judgements;
        this.passages = passages;
    }

    /// @param isToday on another day only what was said then is told: the index knows today only
    public Related of(long question, String text, boolean isToday) {
        var judged = judgements.of(question);
        var suggested = new EnumMap<Sort, List<Suggestion>>(Sort.class);
        if (isToday) {
            var hidden = unseen.byReader();
            var learned = learned(question, text);
            suggested.put(Sort.PASSAGES, passages(question, text, hidden, judged, learned));
            suggested.put(Sort.QUESTIONS, questions(question, text, hidden, judged));
            suggested.put(Sort.PROMISES, promises(question, text, hidden, judged, learned));
        }
        return new Related(question, suggested, judged);
    }

    private Learned learned(long question, String text) {
        var besides = judgements.besides(question);
        var ids = besides.stream().map(said -> new QuestionId(said.question())).collect(toSet());
        return new Learned(besides, remarking.kin(text, questions.all(ids).values()));
    }

    private List<Suggestion> passages(
            long question, String text, Set<Item> hidden, List<Judgement> judged, Learned learned) {
        var found = relating.toQuestion(text, Sort.PASSAGES.kinds(), hidden);
        var asking =
                passages.among(found.stream().map(Likely::hit).map(Thing::of).toList());
        return suggested(Sort.PASSAGES, found, judged, learned).stream()
                .filter(one -> !asking.contains(one.thing().entry()))
                .toList();
    }

    /// What is linked with the question already is no suggestion.
    private List<Suggestion> promises(
            long question, String text, Set<Item> hidden, List<Judgement> judged, Learned learned) {
        var linked = uses.stream()
                .flatMap(module -> module.of(new QuestionId(question)).stream())
                .map(QuestionUses.Use::address)
                .collect(toSet());
        var found = relating.toQuestion(text, Sort.PROMISES.kinds(), hidden);
        return suggested(Sort.PROMISES, found, judged, learned).stream()
                .filter(one -> !linked.contains(one.thing().address()) && !linked.contains(page(one.thing())))
                .toList();
    }

    private static String page(Thing thing) {
        int place = thing.address().indexOf('#');
        return place < 0 ? thing.address() : thing.address().substring(0, place);
    }

    private static List<Suggestion> suggested(Sort sort, List<Likely> found, List<Judgement> judged, Learned learned) {
        var all = new ArrayList<Suggestion>();
        found.stream()
                .map(likely -> likely.times(learned.factor(Thing.of(likely.hit()))))
                .filter(Likely::isEnough)
                .sorted(Comparator.comparingDouble(Likely::worth).reversed())
                .map(likely -> suggestion(likely, learned))
                .forEach(all::add);
        // also what shares no words was confirmed beside a question like this one
        learned.confirmed().stream()
                .filter(thing -> sort.holds(thing.kind()))
                .filter(thing -> all.stream().noneMatch(one -> one.thing().isSame(thing)))
                .forEach(thing -> all.add(new Suggestion(thing, List.of(), null, true)));
        return open(all.stream(), judged);
    }

    /// Not judged yet; words that stand in several places once.
    private static List<Suggestion> open(Stream<Suggestion> all, List<Judgement> judged) {
        var told = new HashSet<String>();
        return all.filter(one -> isOpen(one.thing(), judged))
                .filter(one -> told.add(one.thing().words()))
                .limit(MOST)
                .toList();
    }

    private static Suggestion suggestion(Likely likely, Learned learned) {
        var thing = Thing.of(likely.hit());
        return new Suggestion(thing, likely.shared(), null, learned.isConfirmed(thing));
    }

    private static boolean isOpen(Thing thing, List<Judgement> judged) {
        return judged.stream().noneMatch(said -> said.thing().isSame(thing));
    }

    /// Told apart as they are when a question is written; the same question in other editions is known.
    private List<Suggestion> questions(long question, String text, Set<Item> hidden, List<Judgement> judged) {
        var known = questions.throughEditions(new QuestionId(question));
        var found = relating.toQuestion(text, Sort.QUESTIONS.kinds(), hidden).stream()
                .filter(likely -> !known.contains(likely.hit().source().id()))
                .toList();
        var ids = found.stream()
                .map(likely -> new QuestionId(likely.hit().source().id()))
                .collect(toSet());
        var kin = remarking.kin(text, questions.all(ids).values());
        var all = found.stream()
                .flatMap(likely -> Stream.ofNullable(
                                kin.get(likely.hit().source().id()))
                        .filter(Kin::isEnough)
                        .map(one -> new Kindred(likely, one)))
                .sorted(Comparator.comparingDouble(Kindred::worth).reversed())
                .map(Kindred::suggestion);
        return open(all, judged);
    }

    private record Kindred(Likely likely, Kin kin) {
        double worth() {
            return kin.same() + kin.related();
        }

        Suggestion suggestion() {
            return new Suggestion(Thing.of(likely.hit()), likely.shared(), kin.kinship(), false);
        }
    }

    /// What is suggested at this moment, or was judged before; so nobody can judge what they do not see.
    Stream<Thing> open(long question, String text) {
        var now = of(question, text, true);
        return Stream.concat(
                now.suggested().values().stream().flatMap(List::stream).map(Suggestion::thing),
                now.judged().stream().map(Judgement::thing));
    }
}
