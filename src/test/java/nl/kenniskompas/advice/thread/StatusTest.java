package nl.kenniskompas.advice.thread;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StatusTest {
    private static final Pattern DRAWN = Pattern.compile("(?m)^ +([a-z]+) --> ([a-z]+) :");

    @Test
    void theDrawingShowsEveryStepAndNoOther() throws IOException {
        var drawn = DRAWN.matcher(Files.readString(Path.of("docs/states/commitment.md")))
                .results()
                .map(step -> step.group(1) + " to " + step.group(2))
                .collect(toCollection(TreeSet::new));
        var possible = Stream.of(Status.values())
                .flatMap(from -> from.next().stream().map(to -> from.key() + " to " + to.key()))
                .collect(toCollection(TreeSet::new));

        assertThat(drawn).isEqualTo(possible);
    }

    @Test
    void whatIsClosedCanOnlyBeOpenedAgain() {
        assertThat(Status.DONE.next()).containsExactly(Status.OPEN, Status.PARTLY);
        assertThat(Status.LAPSED.next()).containsExactly(Status.OPEN, Status.PARTLY);
    }

    @Test
    void noStepLeadsToWhereOneIs() {
        for (Status status : Status.values()) {
            assertThat(status.next()).doesNotContain(status).isNotEmpty();
            assertThat(Status.of(status.key())).isEqualTo(status);
        }
    }

    @Test
    void aDeadlineIsPastTheDayAfterItsLastAndNeverWithoutOne() {
        var day = LocalDate.parse("2028-12-31");
        var deadline = new Deadline(null, day, day, Certainty.EXACT);

        assertThat(deadline.isPast(day)).isFalse();
        assertThat(deadline.isPast(day.plusDays(1))).isTrue();
        assertThat(new Deadline("ooit", day, null, Certainty.NONE).isPast(day.plusYears(9)))
                .isFalse();
    }
}
