package nl.kenniskompas.agenda.question;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.kenniskompas.agenda.QuestionUses.Use;
import nl.kenniskompas.agenda.edition.Challenge;
import nl.kenniskompas.agenda.edition.CrossLink;
import nl.kenniskompas.agenda.edition.CrossLink.End;
import nl.kenniskompas.agenda.edition.CrossLink.Kind;
import nl.kenniskompas.agenda.edition.Edition;
import nl.kenniskompas.agenda.edition.Former;
import nl.kenniskompas.agenda.edition.Issue;
import nl.kenniskompas.agenda.edition.Question;
import nl.kenniskompas.agenda.lifecycle.LifeStory;
import nl.kenniskompas.agenda.related.Related;
import nl.kenniskompas.agenda.remark.Remarks;
import nl.kenniskompas.history.Version;
import nl.kenniskompas.library.Passage;
import org.jspecify.annotations.Nullable;

/// @param challenge null when the question stands under no issue
/// @param sources the passages that it came from
/// @param links the cross-links that touch it
/// @param uses what other modules hang on it
/// @param versions newest first
/// @param before the same question in the edition before, null when there is none
/// @param after the same question in later editions
/// @param remarks on its wording, for who may change it; null for others
/// @param related what may be related to it
record QuestionPage(
        Edition edition,
        @Nullable Challenge challenge,
        @Nullable Issue issue,
        Question question,
        LifeStory life,
        List<Passage> sources,
        List<CrossLink> links,
        List<Use> uses,
        List<Version> versions,
        @Nullable Former before,
        List<Former> after,
        @Nullable Remarks remarks,
        Related related) {
    /// The other end of a link that touches this question.
    End other(CrossLink link) {
        return link.other(new End(Kind.QUESTION, question.id()));
    }

    /// What other modules hang on it, by kind.
    Map<String, List<Use>> used() {
        return uses.stream().collect(groupingBy(Use::kind, LinkedHashMap::new, toList()));
    }

    @Nullable
    Question previous() {
        return at(siblings().indexOf(question) - 1);
    }

    @Nullable
    Question next() {
        return at(siblings().indexOf(question) + 1);
    }

    /// The questions of its issue, or the loose ones, in the order of the agenda.
    List<Question> siblings() {
        return issue == null ? edition.loose() : issue.questions();
    }

    private @Nullable Question at(int place) {
        return place < 0 || place >= siblings().size() ? null : siblings().get(place);
    }
}
