package nl.kenniskompas.agenda.related;

import java.util.List;
import nl.kenniskompas.library.PassageLeads;
import nl.kenniskompas.search.Unseen;
import nl.kenniskompas.search.related.Likely;
import nl.kenniskompas.search.related.Relating;
import org.springframework.stereotype.Component;

/// The questions that a passage may answer.
@Component
class QuestionLeads implements PassageLeads {
    private static final int FEW = 5;

    private final Relating relating;
    private final Unseen unseen;

    QuestionLeads(Relating relating, Unseen unseen) {
        this.relating = relating;
        this.unseen = unseen;
    }

    @Override
    public List<Lead> of(String words) {
        return relating.toPassage(words, Sort.QUESTIONS.kinds(), unseen.byReader()).stream()
                .filter(Likely::isEnough)
                .limit(FEW)
                .map(likely -> new Suggestion(Thing.of(likely.hit()), likely.shared(), null, false))
                .map(one -> new Lead(
                        one.thing().brief(), one.thing().address(), one.thing().about(), one.both()))
                .toList();
    }
}
