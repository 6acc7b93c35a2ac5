package nl.kenniskompas.agenda;

import java.util.List;
import java.util.Set;
import nl.kenniskompas.agenda.edition.Challenge;
import nl.kenniskompas.agenda.edition.CrossLink;
import nl.kenniskompas.agenda.edition.CrossLink.End;
import nl.kenniskompas.agenda.edition.CrossLink.Kind;
import nl.kenniskompas.agenda.edition.Edition;
import nl.kenniskompas.agenda.edition.Editions;
import nl.kenniskompas.agenda.edition.Goal;
import nl.kenniskompas.agenda.edition.Issue;
import nl.kenniskompas.agenda.edition.Question;
import nl.kenniskompas.agenda.edition.QuestionType;
import nl.kenniskompas.agenda.edition.Trend;
import nl.kenniskompas.agenda.writing.AgendaEditions;
import nl.kenniskompas.agenda.writing.Challenges;
import nl.kenniskompas.agenda.writing.CrossLinks;
import nl.kenniskompas.agenda.writing.Goals;
import nl.kenniskompas.agenda.writing.Issues;
import nl.kenniskompas.agenda.writing.Questions;
import nl.kenniskompas.agenda.writing.Trends;
import nl.kenniskompas.identity.Organisations;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/// One small agenda that tests share: two challenges, two issues, five questions of which one is loose, a covered
/// cell, a goal below a mission, a trend and a cross-link. Each call of [#made] makes its own.
public record AgendaWorld(
        long agenda, long water, long soil, long drought, long floods, long dry, long salt, long link, long trend) {
    public static final String HOSTILE = "Wat doet <script>alert('dijk')</script> & <b>zout</b>?";

    public static AgendaWorld made(ApplicationContext context) {
        var ministry = context.getBean(Organisations.class).register("Ministerie van Water en Bodem");
        long agenda = context.getBean(AgendaEditions.class)
                .add(ministry.id(), "Kennisagenda Water en Bodem", 2027, 2030, null);
        long water = challenge(context, agenda, 1, "Genoeg schoon water", "“De sloot staat al jaren droog.”");
        long soil = challenge(context, agenda, 2, "Een bodem die blijft", null);
        long drought = issue(context, water, "a", "Droge zomers");
        long floods = issue(context, water, "b", "Natte winters");
        var questions = context.getBean(Questions.class);
        long dry = questions.add(
                question(agenda, drought, QuestionType.EXPLORATORY, "Hoe vaak staat het grondwater te laag?"));
        long salt = questions.add(question(agenda, drought, QuestionType.POLICY, HOSTILE));
        questions.add(question(agenda, drought, QuestionType.POLICY, "Wie krijgt water als er te weinig is?"));
        questions.add(question(agenda, floods, null, "Waar kan het water heen?"));
        questions.add(question(agenda, null, QuestionType.EXPLANATORY, "Waardoor daalt de bodem?"));
        context.getBean(Issues.class).cover(floods, QuestionType.EXPLANATORY);
        var goals = context.getBean(Goals.class);
        long mission = goals.add(new Goal(0, 0, agenda, null, "mission", "Leven met water", 0, List.of()));
        goals.add(new Goal(0, 0, agenda, mission, "goal", "Geen wijk onder water", 0, List.of()));
        var trends = context.getBean(Trends.class);
        long trend = trends.add(new Trend(0, 0, agenda, "Een warmer klimaat", "Hete zomers.", 0, List.of()));
        trends.feed(trend, List.of(water));
        long link = context.getBean(CrossLinks.class)
                .add(new CrossLink(
                        0,
                        0,
                        agenda,
                        new End(Kind.ISSUE, drought),
                        new End(Kind.CHALLENGE, soil),
                        "droogte laat veen inklinken"));
        return new AgendaWorld(agenda, water, soil, drought, floods, dry, salt, link, trend);
    }

    public Edition read(ApplicationContext context) {
        return context.getBean(Editions.class).of(agenda);
    }

    private static long challenge(
            ApplicationContext context, long agenda, int number, String title, @Nullable String voice) {
        return context.getBean(Challenges.class)
                .add(new Challenge(0, 0, agenda, number, title, "Een doel.", voice, "Inleiding.", null, List.of()));
    }

    private static long issue(ApplicationContext context, long challenge, String letter, String title) {
        return context.getBean(Issues.class)
                .add(new Issue(0, 0, challenge, letter, null, title, null, null, List.of(), Set.of()));
    }

    private static Question question(long agenda, @Nullable Long issue, @Nullable QuestionType type, String text) {
        return new Question(0, 0, agenda, issue, type, null, text, 0, null);
    }
}
