package nl.kenniskompas.agenda.export;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kenniskompas.agenda.edition.Agenda;
import nl.kenniskompas.agenda.edition.Challenge;
import nl.kenniskompas.agenda.edition.CrossLink;
import nl.kenniskompas.agenda.edition.CrossLink.End;
import nl.kenniskompas.agenda.edition.CrossLink.Kind;
import nl.kenniskompas.agenda.edition.Edition;
import nl.kenniskompas.agenda.edition.Goal;
import nl.kenniskompas.agenda.edition.Issue;
import nl.kenniskompas.agenda.edition.Question;
import nl.kenniskompas.agenda.edition.QuestionLife;
import nl.kenniskompas.agenda.edition.QuestionState;
import nl.kenniskompas.agenda.edition.QuestionType;
import nl.kenniskompas.agenda.edition.Trend;
import nl.kenniskompas.identity.OrganisationId;
import nl.kenniskompas.library.DocumentId;
import nl.kenniskompas.library.Passage;
import nl.kenniskompas.library.PassageId;
import nl.kenniskompas.web.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/// An edition with something of everything, and texts that would like to be more than text.
record RichEdition(MessageSource messages) {
    static final String HOSTILE = "=1+1 <script>alert('x')</script> & \"aanhaling\" ]]> \u0001\u000B {0} @if(true)";
    static final String VERDICT = "Twee op de drie mensen zoeken langer dan een jaar.";
    static final String LONG = "meerjarenproductievoorzieningsbeleidsonderzoek".repeat(8);
    static final String STRANGE = "Wat betekent 知識 of 🧭 of العربية voor ‘ons’, Ĳsselmeer, € 3 en CO₂?";

    Export export() {
        return new Export(
                edition(),
                new Sources(Map.of(
                        new Sources.Item("question", 101),
                        List.of(new Passage(
                                new PassageId(9), new DocumentId(4), "Nota, \"deel 1\"", 12, 30, 60, "woorden")))),
                new Text(messages, java.util.Locale.of("nl")),
                Instant.parse("2026-11-22T12:00:00Z"),
                null);
    }

    private static Edition edition() {
        var agenda = new Agenda(
                1,
                0,
                "kennisagenda-2027-2030",
                new OrganisationId(1),
                "Ministerie van Werk & Wonen",
                "Kennisagenda Werk en Wonen 2027–2030",
                2027,
                2030,
                Agenda.State.ADOPTED,
                7L);
        var subgoal = new Goal(13, 0, 1, 12L, "subgoal", "Elke wijk heeft een plan.", 2, List.of());
        var goal = new Goal(12, 0, 1, 11L, "goal", "Wonen is betaalbaar.", 1, List.of(subgoal));
        var mission = new Goal(11, 0, 1, null, "mission", "Iedereen doet mee.", 0, List.of(goal));
        return new Edition(
                agenda,
                List.of(
                        challenge(1, "Genoeg mensen voor het werk", issue(31, "a"), issue(32, "b")),
                        challenge(2, HOSTILE, issue(33, "a"))),
                List.of(
                        question(901, null, null, "Welke vraag staat buiten alle opgaven?"),
                        question(902, QuestionType.POLICY, null, "Wat helpt buiten alle opgaven?")),
                List.of(mission),
                List.of(new Trend(21, 0, 1, "Vergrijzing", "Er komen meer ouderen.\n\n" + HOSTILE, 0, List.of(1L))),
                List.of(new CrossLink(
                        41, 0, 1, new End(Kind.CHALLENGE, 1), new End(Kind.QUESTION, 101), "Zelfde mensen")),
                List.of("Gemeente Voorbeeld", "Bureau <b>Vet</b>"));
    }

    private static Challenge challenge(long id, String title, Issue... issues) {
        return new Challenge(
                id,
                0,
                1,
                (int) id,
                title,
                "Het doel is werk.",
                "‘Ik wil meedoen’",
                "Eerste alinea.\nTweede " + LONG,
                5L,
                List.of(issues));
    }

    private static Issue issue(long id, String letter) {
        long first = id == 31 ? 101 : id * 10;
        return new Issue(
                id,
                0,
                1,
                letter,
                "Kort " + letter,
                "Hoofdstuk over " + letter,
                "Hoe zit het met " + letter + "?",
                3L,
                List.of(
                        question(first, QuestionType.EXPLORATORY, null, "Hoeveel mensen zoeken werk bij " + id + "?"),
                        question(
                                first + 1,
                                QuestionType.EXPLANATORY,
                                "Loon",
                                "Waardoor loont werk niet bij " + id + "?"),
                        question(first + 2, QuestionType.EXPLANATORY, "Loon", HOSTILE + " " + id),
                        question(first + 3, null, null, LONG + " " + id + "?"),
                        question(first + 4, null, null, STRANGE + " " + id)),
                Set.of(QuestionType.POLICY));
    }

    private static Question question(long id, @Nullable QuestionType type, @Nullable String topic, String text) {
        var life = new QuestionLife(QuestionState.ANSWERED, true, VERDICT, LocalDate.parse("2031-05-01"));
        return id == 101
                ? new Question(id, 0, 1, 31L, type, topic, text, 0, 77L, life)
                : new Question(id, 0, 1, 31L, type, topic, text, 0, null);
    }
}
