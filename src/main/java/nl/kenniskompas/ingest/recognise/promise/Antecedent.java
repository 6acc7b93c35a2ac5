package nl.kenniskompas.ingest.recognise.promise;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.kenniskompas.ingest.recognise.prose.Sentence;
import nl.kenniskompas.ingest.recognise.time.Folded;
import org.jspecify.annotations.Nullable;

/// The sentence that "deze toezegging" points back to: one of those just before it that tells of a promise made.
final class Antecedent {
    private static final int REACH = 4;

    private Antecedent() {}

    /// @param honoured what each sentence honours, null where it honours nothing; as long as `sentences`
    /// @return the places of all sentences that are pointed back to
    static Set<Integer> all(List<Sentence> sentences, List<@Nullable Honoured> honoured) {
        return IntStream.range(0, sentences.size())
                .filter(at -> honoured.get(at) != null)
                .mapToObj(at -> of(sentences, at, honoured.get(at)))
                .filter(at -> at >= 0)
                .collect(Collectors.toSet());
    }

    /// @return its place, -1 when there is none
    static int of(List<Sentence> sentences, int at, @Nullable Honoured honoured) {
        if (honoured == null || !honoured.pointsBack()) return -1;
        for (int before = at - 1; before >= Math.max(0, at - REACH); before--) {
            var sentence = sentences.get(before);
            var folded = Folded.of(sentence.text());
            boolean tells = honoured.isPromise()
                    ? folded.contains("toegezegd") || folded.contains("toezegging")
                    : folded.contains("motie") || folded.contains("verzocht") || folded.contains("verzoek");
            if (tells && sentence.note() == 0) return before;
        }
        return -1;
    }
}
