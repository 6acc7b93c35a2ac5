package nl.kenniskompas.agenda.lifecycle;

import java.util.List;
import nl.kenniskompas.agenda.edition.Question;
import nl.kenniskompas.library.Library;
import org.springframework.stereotype.Component;

/// Tells the lives of questions.
@Component
public class LifeStories {
    private final QuestionSteps steps;
    private final Library library;

    LifeStories(QuestionSteps steps, Library library) {
        this.steps = steps;
        this.library = library;
    }

    public LifeStory of(Question question) {
        var taken = steps.of(question.id());
        var documents = taken.stream()
                .flatMap(step -> step.said().documents().stream())
                .distinct()
                .toList();
        return new LifeStory(question.life(), taken, library.titles(List.copyOf(documents)), steps.today());
    }
}
