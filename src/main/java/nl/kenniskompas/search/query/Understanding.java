package nl.kenniskompas.search.query;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import nl.kenniskompas.search.Asked;
import nl.kenniskompas.search.analysis.Analysis;
import nl.kenniskompas.search.analysis.Token;
import nl.kenniskompas.search.query.Syntax.Clause;
import nl.kenniskompas.search.query.Syntax.Operand;
import nl.kenniskompas.search.query.Syntax.Role;

/// From what somebody typed to what is looked for. Each word may be met in several ways, of which the best counts; a
/// passage need not have all words, but each counts, and words that stand together count once more.
public final class Understanding {
    /// More words than anybody types; a pasted page is cut here.
    private static final int MOST_WORDS = 24;

    private static final int NEAR = 1;

    private final Analysis analysis;
    private final Guess guess;
    private int words;
    private final Both may = new Both(), must = new Both();
    private final List<Sought> without = new ArrayList<>();

    /// The same for the first look and for the order.
    private record Both(List<Sought> met, List<Sought> order) {
        Both() {
            this(new ArrayList<>(), new ArrayList<>());
        }

        Both any() {
            return new Both(List.of(new Sought.Some(met, 1, 1)), List.of(new Sought.Some(order, 1, 1)));
        }

        void add(Both other) {
            met.addAll(other.met);
            order.addAll(other.order);
        }

        void add(Sought one) {
            met.add(one);
            order.add(one);
        }
    }

    private Understanding(Analysis analysis, Vocabulary vocabulary) {
        this.analysis = analysis;
        this.guess = new Guess(analysis, vocabulary);
    }

    /// @param vocabulary of the index that is asked, as the reader sees it
    public static Understood of(Asked asked, Analysis analysis, Vocabulary vocabulary) {
        var understanding = new Understanding(analysis, vocabulary);
        var read = Syntax.read(asked.words());
        for (int i = 0; i < read.clauses().size(); i++) {
            boolean isLast = i == read.clauses().size() - 1;
            understanding.take(read.clauses().get(i), isLast && asked.typing() && read.isUnfinished());
        }
        return new Understood(
                understanding.all(Both::met),
                understanding.all(Both::order),
                narrowed(asked.facets(), read.facets()),
                understanding.guess.meant());
    }

    /// What was chosen and what was typed must both be so; nothing is when they differ.
    private static Map<String, List<String>> narrowed(
            Map<String, List<String>> chosen, Map<String, List<String>> typed) {
        var both = new HashMap<>(chosen);
        typed.forEach((facet, values) -> both.merge(facet, values, (one, other) -> one.stream()
                .filter(other::contains)
                .toList()));
        return both;
    }

    private Sought all(Function<Both, List<Sought>> of) {
        var may = of.apply(this.may);
        var must = of.apply(this.must);
        if (must.isEmpty() && may.isEmpty()) return new Sought.Nothing();
        if (must.isEmpty() && without.isEmpty()) return new Sought.Some(may, 1, 1);
        return must.isEmpty()
                ? new Sought.Every(List.of(new Sought.Some(may, 1, 1)), List.of(), without)
                : new Sought.Every(must, may, without);
    }

    private void take(Clause clause, boolean isUnfinished) {
        var all = new Both();
        for (int i = 0; i < clause.any().size(); i++) {
            var operand = clause.any().get(i);
            boolean isLast = i == clause.any().size() - 1;
            if (clause.role() == Role.NOT) leaveOut(operand);
            else if (operand.isExact()) exact(operand.words(), all);
            else run(operand.words(), clause.role(), isLast && isUnfinished, all);
        }
        if (all.met.isEmpty()) return;
        if (clause.role() == Role.MAY) may.add(all);
        else must.add(all.any());
    }

    private List<List<Token>> read(String words) {
        var byPosition = analysis.asked(words).stream().collect(groupingBy(Token::position, TreeMap::new, toList()));
        var read = byPosition.values().stream()
                .limit(Math.max(0, MOST_WORDS - this.words))
                .toList();
        this.words += read.size();
        return read;
    }

    private void run(String typed, Role role, boolean isUnfinished, Both all) {
        var words = read(typed);
        for (int i = 0; i < words.size(); i++) {
            var word = words.get(i);
            boolean endsAll = word.getFirst().end() == typed.length();
            var ways = guess.ways(word, typed, isUnfinished && endsAll && i == words.size() - 1);
            if (role == Role.MUST) all.met.add(ways.whole());
            else all.met.addAll(ways.any());
            all.order.add(ways.best());
        }
        neighbours(words, all.order);
    }

    /// Words as written and in this order. Little words are not in the index; they count by their places.
    private void exact(String phrase, Both all) {
        var places = new ArrayList<Sought.Place>();
        for (var word : read(phrase)) {
            var written = word.stream()
                    .filter(token -> token.kind() == Token.Kind.WORD || token.kind() == Token.Kind.NUMBER)
                    .toList();
            // of a file and its paper the paper
            if (!written.isEmpty())
                places.add(new Sought.Place(
                        written.getLast().term(), written.getLast().position()));
        }
        if (places.size() == 1)
            all.add(new Sought.Term(Fields.EXACT, places.getFirst().term(), 1));
        else if (!places.isEmpty()) all.add(new Sought.Phrase(Fields.EXACT, places, 0, 1));
    }

    private void leaveOut(Operand operand) {
        var denied = new Both();
        if (operand.isExact()) exact(operand.words(), denied);
        else for (var word : read(operand.words())) denied.add(Ways.itself(word));
        without.addAll(denied.met);
    }

    private static void neighbours(List<List<Token>> words, List<Sought> any) {
        Token last = null;
        for (var tokens : words) {
            Token lemma = tokens.stream()
                    .filter(token -> token.kind() == Token.Kind.LEMMA)
                    .findFirst()
                    .orElse(null);
            if (last != null && lemma != null) {
                var pair = List.of(
                        new Sought.Place(last.term(), last.position()),
                        new Sought.Place(lemma.term(), lemma.position()));
                any.add(new Sought.Phrase(Fields.STEM, pair, NEAR, Weights.PHRASE));
            }
            last = lemma;
        }
    }
}
