package nl.kenniskompas.agenda.issue;

import java.util.List;
import nl.kenniskompas.agenda.edition.Challenge;
import nl.kenniskompas.agenda.edition.CrossLink;
import nl.kenniskompas.agenda.edition.CrossLink.End;
import nl.kenniskompas.agenda.edition.CrossLink.Kind;
import nl.kenniskompas.agenda.edition.Edition;
import nl.kenniskompas.agenda.edition.Former;
import nl.kenniskompas.agenda.edition.Issue;
import nl.kenniskompas.agenda.edition.Wanted;
import nl.kenniskompas.history.Version;
import nl.kenniskompas.library.Passage;
import org.jspecify.annotations.Nullable;

/// @param wanted which of its questions are shown
/// @param sources the passages that it came from
/// @param versions newest first
/// @param before the same issue in the edition before, null when there is none
/// @param after the same issue in later editions
record IssuePage(
        Edition edition,
        Challenge challenge,
        Issue issue,
        Wanted wanted,
        List<Passage> sources,
        List<Version> versions,
        @Nullable Former before,
        List<Former> after) {
    /// The links that touch the issue or one of its questions.
    List<CrossLink> links() {
        return edition.links().stream()
                .filter(link -> holds(link.from()) || holds(link.to()))
                .toList();
    }

    End other(CrossLink link) {
        return holds(link.from()) ? link.to() : link.from();
    }

    @Nullable
    Issue previous() {
        return at(challenge.issues().indexOf(issue) - 1);
    }

    @Nullable
    Issue next() {
        return at(challenge.issues().indexOf(issue) + 1);
    }

    private @Nullable Issue at(int place) {
        return place < 0 || place >= challenge.issues().size()
                ? null
                : challenge.issues().get(place);
    }

    private boolean holds(End end) {
        return end.equals(new End(Kind.ISSUE, issue.id()))
                || end.kind() == Kind.QUESTION && issue.questions().stream().anyMatch(q -> q.id() == end.id());
    }
}
