package nl.kenniskompas.agenda.lifecycle;

import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Looks at the start and a few times an hour whether the review date of an answer came.
@Component
class Reviewer {
    private final Reviews reviews;

    Reviewer(Reviews reviews) {
        this.reviews = reviews;
    }

    @Scheduled(fixedDelay = 10, timeUnit = TimeUnit.MINUTES)
    void reopenDue() {
        while (reviews.reopenNext())
            ;
    }
}
