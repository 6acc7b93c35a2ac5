package nl.kenniskompas.agenda.challenge;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.kenniskompas.agenda.edition.Challenge;
import nl.kenniskompas.agenda.edition.CrossLink;
import nl.kenniskompas.agenda.edition.CrossLink.End;
import nl.kenniskompas.agenda.edition.Edition;
import nl.kenniskompas.agenda.edition.InForms;
import nl.kenniskompas.agenda.writing.Challenges;
import nl.kenniskompas.history.form.Draft;
import nl.kenniskompas.history.form.Forms;
import nl.kenniskompas.history.form.Kind;
import nl.kenniskompas.history.form.Removal;
import nl.kenniskompas.history.form.Removal.Along;
import nl.kenniskompas.history.form.Where;
import nl.kenniskompas.web.form.Answers;
import nl.kenniskompas.web.form.Fault;
import nl.kenniskompas.web.form.Field;

record ChallengeForm(Challenges challenges, Edition edition, Challenge challenge) implements Draft {
    static final Kind KIND = Kind.of("agenda", "challenge", "title", "goal", "voice", "introduction");

    @Override
    public Kind kind() {
        return KIND;
    }

    @Override
    public Where where() {
        return InForms.where(edition, item() == 0 ? null : challenge, null);
    }

    @Override
    public long item() {
        return challenge.id();
    }

    @Override
    public int version() {
        return challenge.version();
    }

    @Override
    public String name() {
        return challenge.number() + ". " + challenge.title();
    }

    @Override
    public String address() {
        return item() == 0 ? edition.agenda().address() + "/opgaven/nieuw" : challenge.address() + "/bewerken";
    }

    @Override
    public String shownAt() {
        return item() == 0 ? edition.agenda().address() : challenge.address();
    }

    @Override
    public List<Field> fields() {
        return List.of(
                Field.number("number", 1, 999).needed(),
                Field.line("title", Forms.TITLE).needed(),
                Field.area("goal", Forms.TEXT),
                Field.area("voice", Forms.TEXT),
                Field.area("introduction", Forms.INTRODUCTION));
    }

    @Override
    public Answers stands() {
        return Answers.none()
                .and("number", challenge.number())
                .and("title", challenge.title())
                .and("goal", challenge.goal())
                .and("voice", challenge.voice())
                .and("introduction", challenge.introduction());
    }

    @Override
    public List<Fault> check(Answers answers) {
        Integer number = answers.number("number");
        boolean taken = edition.challenges().stream()
                .anyMatch(other -> other.id() != item() && Objects.equals(other.number(), number));
        return taken ? List.of(Fault.of("number", "agenda.form.fault.number", "" + number)) : List.of();
    }

    @Override
    public Optional<String> keep(Answers answers) {
        var kept = new Challenge(
                item(),
                version(),
                edition.agenda().id(),
                Objects.requireNonNullElse(answers.number("number"), challenge.number()),
                answers.text("title"),
                answers.optional("goal"),
                answers.optional("voice"),
                answers.optional("introduction"),
                challenge.predecessor(),
                challenge.issues());
        if (item() == 0) return Optional.of("/opgaven/" + challenges.add(kept));
        return challenges.save(kept) ? Optional.of(shownAt()) : Optional.empty();
    }

    @Override
    public Removal removal() {
        return new Removal(
                challenge.address() + "/verwijdering",
                edition.agenda().address(),
                List.of(
                        new Along("agenda.form.along.issues", challenge.issues().size()),
                        new Along(
                                "agenda.form.along.questions",
                                challenge.questions().count()),
                        InForms.links(edition, ends())),
                () -> challenges.remove(item()));
    }

    private Set<End> ends() {
        var ends = new HashSet<>(Set.of(new End(CrossLink.Kind.CHALLENGE, item())));
        challenge.issues().forEach(issue -> ends.add(new End(CrossLink.Kind.ISSUE, issue.id())));
        challenge.questions().forEach(question -> ends.add(new End(CrossLink.Kind.QUESTION, question.id())));
        return ends;
    }
}
