package nl.kenniskompas.sample;

import static nl.kenniskompas.sample.AgendaHtml.each;
import static nl.kenniskompas.sample.AgendaHtml.text;

import java.util.List;
import java.util.Locale;
import nl.kenniskompas.sample.SampleAgenda.Challenge;
import nl.kenniskompas.sample.SampleAgenda.Group;
import nl.kenniskompas.sample.SampleAgenda.Issue;

/// One challenge in HTML: in the overview, and as a chapter.
record ChallengeHtml(Challenge challenge) {
    static final String COVERED = "Kennisvragen al opgenomen in onderzoeksprogramma’s van SenL en kennispartners.";
    private static final List<String> NUMBERS = List.of("nul", "één", "twee", "drie", "vier", "vijf", "zes");

    String overview(String voiceLabel) {
        return """
                <div class="band"><h2><span class="numeral">%d</span> %s</h2>
                <p class="label">Doel</p><p class="goal">%s</p>
                <p class="label">%s</p><p class="voice">‘%s’</p>
                <p class="label">Vraagstukken</p><ul>%s</ul></div>
                """.formatted(
                        challenge.number(),
                        text(challenge.title()),
                        text(challenge.goal()),
                        voiceLabel,
                        text(challenge.voice() == null ? "" : challenge.voice()),
                        each(challenge.issues(), one -> "<li>" + text(shortTitle(one)) + "</li>"));
    }

    String body() {
        return """
                <p>%s</p>
                <h2>Vraagstukken</h2>
                <p>%s</p>
                <ul>%s</ul>
                <h2>Kennisvragen</h2>
                %s
                """.formatted(
                text(challenge.introduction()),
                announced(challenge),
                each(challenge.issues(), one -> "<li>" + text(one.question() == null ? "" : one.question()) + "</li>"),
                each(challenge.issues(), this::issue));
    }

    static String announced(Challenge challenge) {
        return "Binnen deze opgave onderscheiden we "
                + NUMBERS.get(challenge.issues().size()) + " vraagstukken:";
    }

    static String shortTitle(Issue issue) {
        return issue.overviewTitle() == null ? issue.chapterTitle() : issue.overviewTitle();
    }

    private String issue(Issue issue) {
        return "<div class=\"issue\"><h3>Vraagstuk " + issue.letter() + ": " + text(issue.chapterTitle())
                + "</h3><table class=\"asked\"><tbody>" + each(issue.groups(), this::row) + "</tbody></table></div>";
    }

    private String row(Group group) {
        var type = group.type() == null ? "" : group.type();
        var questions = group.covered()
                ? "<li>" + COVERED + "</li>"
                : each(group.questions(), asked -> "<li>" + text(asked.text()) + "</li>");
        return "<tr class=\"" + type.toLowerCase(Locale.ROOT) + "\"><th scope=\"row\">" + type + "</th><td><ul>"
                + questions + "</ul></td></tr>";
    }
}
