package nl.kenniskompas.agenda.sample;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import nl.kenniskompas.agenda.edition.Editions;
import nl.kenniskompas.agenda.lifecycle.QuestionSteps;
import nl.kenniskompas.agenda.lifecycle.Stepped;
import nl.kenniskompas.library.DocumentId;
import nl.kenniskompas.web.Text;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Lets questions of the sample agendas live, by the very steps that people take.
@Component
class SampleLives {
    private static final Logger LOG = LoggerFactory.getLogger(SampleLives.class);

    private final Editions editions;
    private final QuestionSteps steps;
    private final Clock clock;

    SampleLives(Editions editions, QuestionSteps steps, Clock clock) {
        this.editions = editions;
        this.steps = steps;
        this.clock = clock;
    }

    /// @param agendas ids by the names of the files that they came from
    /// @param library documents by the names of their files
    void live(Map<String, Long> agendas, Map<String, DocumentId> library) throws IOException {
        for (SampleLife life : SampleLife.all()) {
            Long agenda = agendas.get(life.agenda());
            if (agenda != null) live(life, agenda, library);
        }
    }

    private void live(SampleLife life, long agenda, Map<String, DocumentId> library) {
        var today = LocalDate.ofInstant(clock.instant(), Text.ZONE);
        for (SampleLife.Step step : life.steps()) {
            boolean taken = editions.of(agenda)
                    .questions()
                    .filter(question -> question.text().startsWith(life.question()))
                    .findFirst()
                    .map(question -> steps.take(question, step.done(), step.said(library, today)))
                    .filter(Stepped.Taken.class::isInstance)
                    .isPresent();
            if (!taken) LOG.warn("the sample question '{}' could not {}", life.question(), step.action());
        }
    }
}
