package nl.kenniskompas.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.kenniskompas.search.Asked;
import nl.kenniskompas.search.analysis.Analysis;
import org.junit.jupiter.api.Test;

class UnderstandingTest {
    private static final Analysis ANALYSIS = Analysis.load();

    /// A few words that somebody wrote.
    private record Known(Set<String> words) implements Vocabulary {
        @Override
        public boolean hasAny(Collection<String> fields, Collection<String> terms) {
            return terms.stream().anyMatch(words::contains);
        }

        @Override
        public List<String> alike(String word, int edits, int most) {
            return words.stream()
                    .filter(other ->
                            edits > 0 && other.length() == word.length() && other.startsWith(word.substring(0, 3)))
                    .toList();
        }

        @Override
        public List<String> beginning(String begin, int most) {
            return words.stream()
                    .filter(word -> word.startsWith(begin) && !word.equals(begin))
                    .toList();
        }
    }

    private static Understood understood(String words, boolean typing, String... known) {
        var asked = new Asked(words, typing, Map.of(), Set.of(), Asked.Order.RELEVANCE, Set.of(), 0, 10);
        return Understanding.of(asked, ANALYSIS, new Known(Set.of(known)));
    }

    private static Stream<Sought.Term> terms(Sought sought) {
        return switch (sought) {
            case Sought.Term term -> Stream.of(term);
            case Sought.Best best -> best.ways().stream().flatMap(UnderstandingTest::terms);
            case Sought.Some some -> some.these().stream().flatMap(UnderstandingTest::terms);
            case Sought.Every every ->
                Stream.of(every.these(), every.also(), every.without())
                        .flatMap(List::stream)
                        .flatMap(UnderstandingTest::terms);
            case Sought.Phrase phrase ->
                phrase.terms().stream().map(place -> new Sought.Term(phrase.field(), place.term(), 1));
            case Sought.Nothing() -> Stream.empty();
        };
    }

    @Test
    void theFirstLookIsAFlatRowOfTermsInOneField() {
        var met = understood("krapte op de arbeidsmarkt", false, "krapte", "arbeidsmarkt")
                .met();
        assertThat(met).isInstanceOf(Sought.Some.class);
        assertThat(((Sought.Some) met).these())
                .allSatisfy(one -> assertThat(one).isInstanceOf(Sought.Term.class));
        assertThat(terms(met)).extracting(Sought.Term::field).containsOnly(Fields.ANY);
        assertThat(terms(met)).extracting(Sought.Term::term).contains("krapte", "arbeidsmarkt", "arbeid", "markt");
    }

    @Test
    void wordsThatSayNothingSeekNothing() {
        assertThat(understood("de het een", false).met()).isEqualTo(new Sought.Nothing());
        assertThat(understood("+de -het", false).order()).isEqualTo(new Sought.Nothing());
    }

    @Test
    void theUnfinishedWordIsNotTakenForASlip() {
        var typing = understood("krapt", true, "krapte");
        assertThat(terms(typing.met())).extracting(Sought.Term::term).contains("krapte");
        assertThat(typing.meant()).isEmpty();
        assertThat(understood("krepta", false, "krepte").meant()).isEqualTo(Map.of("krepta", List.of("krepte")));
        assertThat(understood("krepta", true, "krepte").meant()).containsKey("krepta");
    }

    @Test
    void onlyTheLastWordCanBeUnfinished() {
        var typing = understood("krapt arbeid", true, "krapte", "arbeid", "arbeider");
        assertThat(terms(typing.met()))
                .extracting(Sought.Term::term)
                .contains("arbeider")
                .doesNotContain("krapte");
    }

    @Test
    void aPhraseIsLookedForAsItIsWritten() {
        var met = understood("\"krapte op de arbeidsmarkt\"", false).met();
        assertThat(terms(met)).extracting(Sought.Term::field).containsOnly(Fields.EXACT);
        assertThat(terms(met)).extracting(Sought.Term::term).containsExactly("krapte", "arbeidsmarkt");
    }
}
