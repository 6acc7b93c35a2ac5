package nl.kenniskompas.agenda.remark;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What there is to say of the wording of one question.
///
/// @param question id, null when it does not stand yet; then nothing can be set aside
/// @param wording number of these words, so that what is set aside comes back when they change
/// @param made also those that were set aside
/// @param aside keys of what a person set aside for this wording
public record Remarks(
        @Nullable Long question,
        String wording,
        TypeGuess guess,
        List<Remark> made,
        List<Resembling> resembling,
        Set<String> aside) {

    public boolean isEmpty() {
        return standing().isEmpty() && likes().isEmpty();
    }

    /// Without what was set aside.
    public List<Remark> standing() {
        return made.stream().filter(remark -> !aside.contains(remark.key())).toList();
    }

    /// The same of resembling questions.
    public List<Resembling> likes() {
        return resembling.stream().filter(like -> !aside.contains(like.key())).toList();
    }

    /// What was set aside and would be said again.
    public List<Remark> asideRemarks() {
        return made.stream().filter(remark -> aside.contains(remark.key())).toList();
    }

    public List<Resembling> asideLikes() {
        return resembling.stream().filter(like -> aside.contains(like.key())).toList();
    }

    public int countAside() {
        return asideRemarks().size() + asideLikes().size();
    }

    public String address() {
        return "/kennisvragen/" + question + "/opmerkingen";
    }
}
