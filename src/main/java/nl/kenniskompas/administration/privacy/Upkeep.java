package nl.kenniskompas.administration.privacy;

import java.util.concurrent.TimeUnit;
import nl.kenniskompas.history.Doing;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Looks each hour whether a retention rule is due. So a platform that was down at night catches up by itself, a minute
/// after it has started.
@Component
class Upkeep {
    private final RetentionRuns runs;

    Upkeep(RetentionRuns runs) {
        this.runs = runs;
    }

    @Scheduled(initialDelay = 1, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void applyDue() {
        Doing.job("retention", runs::applyDue);
    }
}
