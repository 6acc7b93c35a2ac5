package nl.kenniskompas.agenda.compare;

import static nl.kenniskompas.agenda.compare.Difference.What.ADDED;
import static nl.kenniskompas.agenda.compare.Difference.What.CHANGED;
import static nl.kenniskompas.agenda.compare.Difference.What.MOVED;
import static nl.kenniskompas.agenda.compare.Difference.What.REMOVED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Set;
import nl.kenniskompas.agenda.compare.Comparison.Place;
import nl.kenniskompas.agenda.edition.Agenda;
import nl.kenniskompas.agenda.edition.Challenge;
import nl.kenniskompas.agenda.edition.CrossLink;
import nl.kenniskompas.agenda.edition.CrossLink.End;
import nl.kenniskompas.agenda.edition.Edition;
import nl.kenniskompas.agenda.edition.Goal;
import nl.kenniskompas.agenda.edition.Issue;
import nl.kenniskompas.agenda.edition.Question;
import nl.kenniskompas.agenda.edition.QuestionType;
import nl.kenniskompas.agenda.edition.Trend;
import nl.kenniskompas.identity.OrganisationId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private static final Question WHO = question(31, 21, "Wie komt er rond?", null);
    private static final Question WHY = question(32, 21, "Waardoor lukt dat niet?", null);
    private static final Issue MONEY = issue(21, 11, "a", "Rondkomen", null, Set.of(), WHO, WHY);
    private static final Issue DEBTS = issue(22, 11, "b", "Schulden", null, Set.of());
    private static final Challenge LIFE = challenge(11, 1, "Bestaan", null, MONEY, DEBTS);
    private static final Challenge WORK = challenge(12, 2, "Werk", null);
    private static final Trend AGEING = new Trend(41, 0, 1, "Vergrijzing", null, 0, List.of(11L));
    private static final CrossLink LINK = link(51, 11, 12, "werk geeft inkomen");

    @Test
    void anEditionDoesNotDifferFromItself() {
        var edition = edition(List.of(LIFE, WORK), List.of(AGEING), LINK);

        assertThat(Comparison.of(edition, edition).nothing()).isTrue();
    }

    @Test
    void withoutAnEditionBeforeEverythingWasAdded() {
        var comparison = Comparison.of(null, edition(List.of(LIFE, WORK), List.of(AGEING), LINK));

        assertThat(comparison.count(ADDED)).isEqualTo(1 + 2 + 2 + 2 + 1 + 1 + 1);
        assertThat(comparison.count(REMOVED)).isZero();
    }

    @Test
    void aRewordedQuestionIsChangedFieldByField() {
        var reworded = question(31, 21, "Wie komt er niet rond?", null);
        var after = edition(with(issue(21, 11, "a", "Rondkomen", null, Set.of(), reworded, WHY), DEBTS), List.of());

        var difference = only(Comparison.of(edition(List.of(LIFE, WORK), List.of()), after));

        assertThat(difference.what()).isEqualTo(CHANGED);
        assertThat(difference.fields())
                .containsExactly(new Difference.Field("text", "Wie komt er rond?", "Wie komt er niet rond?"));
    }

    @Test
    void aQuestionUnderAnotherIssueHasMoved() {
        var moved = question(32, 22, "Waardoor lukt dat niet?", null);
        var after = edition(
                with(
                        issue(21, 11, "a", "Rondkomen", null, Set.of(), WHO),
                        issue(22, 11, "b", "Schulden", null, Set.of(), moved)),
                List.of());

        var difference = only(Comparison.of(edition(List.of(LIFE, WORK), List.of()), after));

        assertThat(difference.what()).isEqualTo(MOVED);
        assertThat(difference.fields()).isEmpty();
        assertThat(difference.part().place()).isEqualTo("1b. Schulden");
    }

    @Test
    void aRemovedIssueTakesItsQuestionsAlongAndStaysWithItsChallenge() {
        var comparison = Comparison.of(
                edition(List.of(LIFE, WORK), List.of()),
                edition(List.of(challenge(11, 1, "Bestaan", null, DEBTS), WORK), List.of()));

        assertThat(comparison.groups()).hasSize(1);
        assertThat(comparison.groups().getFirst().place()).isEqualTo(Place.CHALLENGE);
        assertThat(comparison.groups().getFirst().differences())
                .extracting(Difference::what, Difference::kind)
                .containsExactly(
                        tuple(REMOVED, Kind.ISSUE), tuple(REMOVED, Kind.QUESTION), tuple(REMOVED, Kind.QUESTION));
    }

    @Test
    void linksFeedsAndCoveredCellsAreComparedToo() {
        var covered = issue(22, 11, "b", "Schulden", null, Set.of(QuestionType.POLICY));
        var feeding = new Trend(41, 0, 1, "Vergrijzing", null, 0, List.of(12L));
        var comparison = Comparison.of(
                edition(List.of(LIFE, WORK), List.of(AGEING), LINK),
                edition(with(MONEY, covered), List.of(feeding), link(51, 11, 12, "inkomen geeft rust")));

        assertThat(comparison.groups().stream().flatMap(group -> group.differences().stream()))
                .extracting(Difference::what, Difference::kind)
                .containsExactly(
                        tuple(ADDED, Kind.COVERED),
                        tuple(ADDED, Kind.FEED),
                        tuple(REMOVED, Kind.FEED),
                        tuple(CHANGED, Kind.LINK));
    }

    @Test
    void aRenamedChallengeDoesNotChangeItsLinks() {
        var renamed = challenge(11, 1, "Bestaanszekerheid", null, MONEY, DEBTS);
        var difference = only(Comparison.of(
                edition(List.of(LIFE, WORK), List.of(AGEING), LINK),
                edition(List.of(renamed, WORK), List.of(AGEING), LINK)));

        assertThat(difference.kind()).isEqualTo(Kind.CHALLENGE);
    }

    @Test
    void aNewerEditionIsFollowedThroughPredecessorsAndThroughTheSameWords() {
        var asked = question(131, 121, "Wie komt er in 2030 rond?", 31L);
        var same = question(132, 121, "Waardoor lukt dat niet?", null);
        var money = issue(121, 111, "a", "Rondkomen", 21L, Set.of(), asked, same);
        var debts = issue(122, 111, "b", "Schulden", null, Set.of());
        var life = challenge(111, 1, "Bestaan", 11L, money, debts);
        var work = challenge(112, 2, "Werk", null);
        var trend = new Trend(141, 0, 1, "Vergrijzing", null, 0, List.of(111L));

        var difference = only(Comparison.of(
                edition(List.of(LIFE, WORK), List.of(AGEING), LINK),
                edition(List.of(life, work), List.of(trend), link(151, 111, 112, "werk geeft inkomen"))));

        assertThat(difference.what()).isEqualTo(CHANGED);
        assertThat(difference.part().identity()).isEqualTo("question:131");
    }

    @Test
    void aGoalUnderAnotherVisionHasMoved() {
        var goal = new Goal(63, 0, 1, 61L, "goal", "Iedereen doet mee", 0, List.of());
        var moved = new Goal(63, 0, 1, 62L, "goal", "Iedereen doet mee", 0, List.of());
        var comparison = Comparison.of(
                goals(vision(61, "Meedoen", goal), vision(62, "Zekerheid")),
                goals(vision(61, "Meedoen"), vision(62, "Zekerheid", moved)));

        assertThat(only(comparison).what()).isEqualTo(MOVED);
    }

    private static Difference only(Comparison comparison) {
        assertThat(comparison.groups()).hasSize(1);
        assertThat(comparison.groups().getFirst().differences()).hasSize(1);
        return comparison.groups().getFirst().differences().getFirst();
    }

    private static List<Challenge> with(Issue... issues) {
        return List.of(challenge(11, 1, "Bestaan", null, issues), WORK);
    }

    private static Edition goals(Goal... goals) {
        return new Edition(agenda(), List.of(), List.of(), List.of(goals), List.of(), List.of(), List.of());
    }

    private static Goal vision(long id, String text, Goal... children) {
        return new Goal(id, 0, 1, null, "vision", text, 0, List.of(children));
    }

    private static Edition edition(List<Challenge> challenges, List<Trend> trends, CrossLink... links) {
        return new Edition(agenda(), challenges, List.of(), List.of(), trends, List.of(links), List.of());
    }

    private static Agenda agenda() {
        return new Agenda(
                1, 0, "proef", new OrganisationId(1), "Ministerie", "Proef", 2027, 2030, Agenda.State.CONCEPT, null);
    }

    private static Challenge challenge(long id, int number, String title, @Nullable Long predecessor, Issue... issues) {
        return new Challenge(id, 0, 1, number, title, null, null, null, predecessor, List.of(issues));
    }

    private static Issue issue(
            long id,
            long challenge,
            String letter,
            String title,
            @Nullable Long predecessor,
            Set<QuestionType> covered,
            Question... questions) {
        return new Issue(id, 0, challenge, letter, null, title, null, predecessor, List.of(questions), covered);
    }

    private static Question question(long id, long issue, String text, @Nullable Long predecessor) {
        return new Question(id, 0, 1, issue, QuestionType.EXPLORATORY, null, text, 0, predecessor);
    }

    private static CrossLink link(long id, long from, long to, String reason) {
        return new CrossLink(
                id, 0, 1, new End(CrossLink.Kind.CHALLENGE, from), new End(CrossLink.Kind.CHALLENGE, to), reason);
    }
}
