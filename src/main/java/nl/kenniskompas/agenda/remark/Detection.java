package nl.kenniskompas.agenda.remark;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.kenniskompas.agenda.edition.QuestionType;
import nl.kenniskompas.agenda.remark.Cued.Hit;
import nl.kenniskompas.agenda.remark.Remark.AsksDecision;
import nl.kenniskompas.agenda.remark.Remark.NoPeriod;
import nl.kenniskompas.agenda.remark.Remark.NoPopulation;
import nl.kenniskompas.agenda.remark.Remark.OtherType;
import nl.kenniskompas.agenda.remark.Remark.SecondQuestion;
import nl.kenniskompas.agenda.remark.Remark.TooBroad;
import nl.kenniskompas.agenda.remark.Remark.YesOrNo;
import nl.kenniskompas.agenda.remark.TypeGuess.Sureness;
import org.jspecify.annotations.Nullable;

/// Finds what there is to remark in the words of one question. Where a remark holds another, only the first is made: a
/// page with everything that could be said is not read.
final class Detection {
    private static final int TELLING = 1;
    private static final Set<String> ASKING = Cues.ours().words("asking");

    private final Cued text;
    private final Words words;
    private final TypeGuess guess;

    Detection(Cued text) {
        this.text = text;
        words = text.words();
        guess = TypeModel.ours().guess(text);
    }

    TypeGuess guess() {
        return guess;
    }

    /// @param given the type that the question has, null when it has none
    List<Remark> remarks(@Nullable QuestionType given) {
        var remarks = new ArrayList<Remark>();
        if (words.size() == 0) return remarks;
        second().map(SecondQuestion::new).ifPresent(remarks::add);
        var decision = decision();
        decision.map(AsksDecision::new).ifPresent(remarks::add);
        if (decision.isEmpty()) {
            yesOrNo().map(YesOrNo::new).ifPresent(remarks::add);
            scope(given == null ? guess.likeliest() : given).ifPresent(remarks::add);
        }
        if (given != null && given != guess.likeliest() && guess.sureness() == Sureness.VERY_LIKELY)
            remarks.add(new OtherType(words.whole(), given, guess));
        return remarks;
    }

    /// A second question mark, or a second question word behind "en".
    private Optional<Stretch> second() {
        int first = IntStream.range(0, words.size())
                .filter(at -> words.get(at).plain().equals("?"))
                .findFirst()
                .orElse(words.size());
        int next = IntStream.range(first + 1, words.size())
                .filter(at -> words.get(at).plain().equals("?"))
                .findFirst()
                .orElse(0);
        if (next > first + 1 && !elaborates(first + 1)) return Optional.of(words.stretch(first + 1, next + 1));
        var both = text.all("both-ask").stream().filter(hit -> words.opens(hit.from()));
        var joined = text.all("and-asks").stream()
                .filter(hit -> !words.opens(hit.from()) && !asksNothingNew(hit))
                .map(hit -> new Hit(hit.from(), sentenceEnd(hit.from()), hit.stretch()));
        return Stream.concat(both, joined).findFirst().map(hit -> words.stretch(hit.from(), hit.until()));
    }

    private boolean elaborates(int at) {
        return text.all("elaborates").stream().anyMatch(hit -> hit.from() == at);
    }

    /// "and which not", or one more of the subordinate clauses that began with the same word, or "(about) how
    /// and when".
    private boolean asksNothingNew(Hit hit) {
        if (text.all("also-asks-no").stream().anyMatch(no -> no.from() == hit.from())) return true;
        if (asksInside(hit.from() - 1)) return true;
        var asking = IntStream.range(hit.from() + 1, hit.until())
                .mapToObj(at -> words.get(at).plain())
                .filter(ASKING::contains)
                .toList();
        return IntStream.range(0, hit.from())
                .anyMatch(at -> asksInside(at) && asking.contains(words.get(at).plain()));
    }

    /// A question word that does not open the question.
    private boolean asksInside(int at) {
        return ASKING.contains(words.get(at).plain()) && !words.opens(at);
    }

    private int sentenceEnd(int from) {
        return IntStream.range(from, words.size())
                .filter(at -> words.get(at).ends())
                .findFirst()
                .orElse(words.size());
    }

    private Optional<Stretch> decision() {
        var no = text.all("decision-no");
        return text.all("decision").stream()
                .filter(hit -> no.stream().noneMatch(n -> n.stretch().touches(hit.stretch())))
                .findFirst()
                .map(Hit::stretch);
    }

    /// Only the first sentence: what follows may help one that already asks how.
    private Optional<Stretch> yesOrNo() {
        boolean asks = IntStream.range(0, words.size())
                .anyMatch(at -> words.get(at).plain().equals("?"));
        return text.all("yes-no").stream()
                .filter(hit -> asks && hit.from() <= 1 && words.opens(hit.from()))
                .findFirst()
                .map(Hit::stretch);
    }

    /// What one can do may be asked without saying for whom; what is going on and why may not.
    private Optional<Remark> scope(QuestionType type) {
        var sweeping = text.all("sweeping").stream().findFirst();
        if (sweeping.isPresent()) return Optional.of(new TooBroad(sweeping.get().stretch()));
        boolean aboutSomebody = text.has("population") || text.has("place") || words.namesSomething();
        if (!aboutSomebody
                && !text.has("period")
                && Subject.of(words.text()).stems().size() <= TELLING) return Optional.of(new TooBroad(words.whole()));
        if (type == QuestionType.POLICY) return Optional.empty();
        var counted = text.all("measures-change").stream().findFirst();
        if (counted.isPresent() && !text.has("period"))
            return Optional.of(new NoPeriod(counted.get().stretch()));
        return aboutSomebody ? Optional.empty() : Optional.of(new NoPopulation(words.whole()));
    }
}
