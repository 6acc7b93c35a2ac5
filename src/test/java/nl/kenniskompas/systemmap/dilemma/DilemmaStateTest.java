package nl.kenniskompas.systemmap.dilemma;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DilemmaStateTest {
    private static final Pattern DRAWN = Pattern.compile("(?m)^ +([a-z]+) --> ([a-z]+) : ([a-z]+)$");

    @ParameterizedTest(name = "{0}: {1} gives {2}")
    @CsvSource({
        "open,      discuss, discussed",
        "open,      decide,  -",
        "open,      reopen,  -",
        "discussed, discuss, discussed",
        "discussed, decide,  decided",
        "discussed, reopen,  open",
        "decided,   discuss, -",
        "decided,   decide,  -",
        "decided,   reopen,  open"
    })
    void anActionLeadsToItsStateOrIsRefused(String from, String key, String to) {
        var state = DilemmaState.of(from).orElseThrow();
        var action = DilemmaAction.of(key).orElseThrow();

        assertThat(state.after(action)).isEqualTo(DilemmaState.of(to));
        assertThat(state.actions().contains(action)).isEqualTo(!to.equals("-"));
    }

    @Test
    void theDrawingShowsEveryStepAndNoOther() throws IOException {
        var drawn = DRAWN.matcher(Files.readString(Path.of("docs/states/dilemma.md")))
                .results()
                .map(step -> step.group(1) + " to " + step.group(2) + " by " + step.group(3))
                .collect(toCollection(TreeSet::new));
        var possible = Stream.of(DilemmaState.values())
                .flatMap(from -> from.actions().stream()
                        .map(action -> from.key() + " to "
                                + from.after(action).orElseThrow().key() + " by " + action.key()))
                .collect(toCollection(TreeSet::new));

        assertThat(drawn).isEqualTo(possible);
    }
}
