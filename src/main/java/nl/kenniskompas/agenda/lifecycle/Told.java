package nl.kenniskompas.agenda.lifecycle;

import java.util.Locale;
import nl.kenniskompas.agenda.edition.Question;
import nl.kenniskompas.web.Text;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// What the platform itself writes about steps. It is kept, so it is in one language: that of the agendas.
@Component
class Told {
    private static final Locale DUTCH = Locale.of("nl");

    private final Text text;

    Told(MessageSource messages) {
        this.text = new Text(messages, DUTCH);
    }

    /// Why the log says that the question changed: the person's reason, or else what was done, and by whom it is had.
    String why(Action action, Said said) {
        if (!said.reason().isEmpty()) return said.reason();
        String done = text.of("agenda.life.did." + action.key());
        return said.programme().isEmpty() ? done : done + ": " + said.programme();
    }

    String whyReviewed(Question question) {
        var day = question.life().reviewOn();
        return text.of("agenda.life.review.reason", day == null ? "" : text.date(day));
    }
}
