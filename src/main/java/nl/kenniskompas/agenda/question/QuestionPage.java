package nl.kenniskompas.agenda.question;

import java.util.List;
import nl.kenniskompas.agenda.edition.Challenge;
import nl.kenniskompas.agenda.edition.CrossLink;
import nl.kenniskompas.agenda.edition.CrossLink.End;
import nl.kenniskompas.agenda.edition.CrossLink.Kind;
import nl.kenniskompas.agenda.edition.Edition;
import nl.kenniskompas.agenda.edition.Issue;
import nl.kenniskompas.agenda.edition.Question;
import nl.kenniskompas.history.Version;
import nl.kenniskompas.library.Passage;
import org.jspecify.annotations.Nullable;

/// @param challenge null when the question stands under no issue
/// @param sources the passages that it came from
/// @param links the cross-links that touch it
/// @param versions newest first
record QuestionPage(
        Edition edition,
        @Nullable Challenge challenge,
        @Nullable Issue issue,
        Question question,
        List<Passage> sources,
        List<CrossLink> links,
        List<Version> versions) {
    /// The other end of a link that touches this question.
    End other(CrossLink link) {
        return link.from().equals(new End(Kind.QUESTION, question.id())) ? link.to() : link.from();
    }
}
