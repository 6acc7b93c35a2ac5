package nl.kenniskompas.agenda.challenge;

import java.util.List;
import java.util.Optional;
import nl.kenniskompas.agenda.edition.Challenge;
import nl.kenniskompas.agenda.edition.CrossLink;
import nl.kenniskompas.agenda.edition.CrossLink.End;
import nl.kenniskompas.agenda.edition.Edition;
import nl.kenniskompas.agenda.edition.Former;
import nl.kenniskompas.agenda.edition.Issue;
import nl.kenniskompas.agenda.edition.Wanted;
import nl.kenniskompas.history.Version;
import nl.kenniskompas.library.Passage;
import org.jspecify.annotations.Nullable;

/// @param wanted which questions are shown below the grid
/// @param sources the passages that it came from
/// @param versions newest first
/// @param before the same challenge in the edition before, null when there is none
/// @param after the same challenge in later editions
record ChallengePage(
        Edition edition,
        Challenge challenge,
        Wanted wanted,
        List<Passage> sources,
        List<Version> versions,
        @Nullable Former before,
        List<Former> after) {
    @Nullable
    Challenge previous() {
        return at(place() - 1);
    }

    @Nullable
    Challenge next() {
        return at(place() + 1);
    }

    List<Issue> issuesWithQuestions() {
        return challenge.issues().stream()
                .filter(issue -> issue.questions().stream().anyMatch(wanted::admits))
                .toList();
    }

    /// Where a cross-link leads, seen from this challenge.
    End other(CrossLink link) {
        return holds(link.from()) ? link.to() : link.from();
    }

    /// What in this challenge the link starts from.
    End here(CrossLink link) {
        return holds(link.from()) ? link.from() : link.to();
    }

    private boolean holds(End end) {
        return edition.challengeHolding(end)
                .filter(c -> c.id() == challenge.id())
                .isPresent();
    }

    private int place() {
        return edition.challenges().indexOf(challenge);
    }

    private @Nullable Challenge at(int place) {
        return Optional.of(edition.challenges())
                .filter(all -> place >= 0 && place < all.size())
                .map(all -> all.get(place))
                .orElse(null);
    }
}
