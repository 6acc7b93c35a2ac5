package nl.kenniskompas.agenda.taking;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.kenniskompas.agenda.edition.Challenge;
import nl.kenniskompas.agenda.edition.Editions;
import nl.kenniskompas.agenda.writing.Challenges;
import nl.kenniskompas.ingest.Taker.Accepted;
import nl.kenniskompas.ingest.Taker.Taken;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class ChallengeItems implements Items {
    private final Below below;
    private final Editions editions;
    private final Challenges challenges;

    ChallengeItems(Below below, Editions editions, Challenges challenges) {
        this.below = below;
        this.editions = editions;
        this.challenges = challenges;
    }

    @Override
    public Kind kind() {
        return Kind.CHALLENGE;
    }

    @Override
    public Taken add(Accepted proposal) {
        return below.agendaOf(proposal)
                .<Taken>map(agenda ->
                        new Taken.Item(challenges.add(challenge(0, 0, agenda, proposal.fields(), proposal.existing()))))
                .orElse(new Taken.Impossible(NO_EDITION));
    }

    @Override
    public void change(Accepted proposal, Map<String, String> fields, long item) {
        find(item).ifPresent(c -> challenges.save(challenge(item, c.version(), c.agenda(), fields, c.predecessor())));
    }

    @Override
    public void remove(long item) {
        challenges.remove(item);
    }

    @Override
    public Optional<Standing> standing(long item) {
        return find(item)
                .map(c -> new Standing(
                        c.agenda(), Fields.of(c), c.version() == 0 && c.issues().isEmpty()));
    }

    private Optional<Challenge> find(long item) {
        return below.agendaOf(Kind.CHALLENGE, item)
                .flatMap(agenda -> editions.of(agenda).challenge(item));
    }

    private static Challenge challenge(
            long id, int version, long agenda, Map<String, String> f, @Nullable Long predecessor) {
        return new Challenge(
                id,
                version,
                agenda,
                Objects.requireNonNullElse(Numbers.in(f.get("number")), 0),
                f.getOrDefault("title", "?"),
                f.get("goal"),
                f.get("voice"),
                f.get("introduction"),
                predecessor,
                List.of());
    }
}
