package nl.kenniskompas.agenda.edition;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.kenniskompas.agenda.edition.Agenda.State;
import org.junit.jupiter.api.Test;

class AgendaStateTest {
    private static final Pattern DRAWN = Pattern.compile("(?m)^ +([a-z]+) --> ([a-z]+) :");

    @Test
    void theDrawingShowsEveryStepAndNoOther() throws IOException {
        var drawn = DRAWN.matcher(Files.readString(Path.of("docs/states/agenda.md")))
                .results()
                .map(step -> step.group(1) + " to " + step.group(2))
                .collect(toCollection(TreeSet::new));
        var possible = Stream.of(State.values())
                .flatMap(from -> from.next().stream().map(to -> from.key() + " to " + to.key()))
                .collect(toCollection(TreeSet::new));

        assertThat(drawn).isEqualTo(possible);
    }
}
