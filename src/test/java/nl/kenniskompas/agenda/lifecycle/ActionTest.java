package nl.kenniskompas.agenda.lifecycle;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.kenniskompas.agenda.edition.QuestionState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ActionTest {
    private static final Pattern DRAWN = Pattern.compile("(?m)^ +([a-z]+) --> ([a-z]+) : ([a-z-]+)$");
    private static final LocalDate TODAY = LocalDate.parse("2027-03-01");
    private static final Said EVERYTHING =
            new Said("reden", "programma", "we weten dit", List.of(), "een bron", TODAY.plusDays(1));

    /// In the columns the states, in the rows the actions; a dash where it is refused.
    private static final String TABLE = """
            -             open     elsewhere analysis  research  partly    answered  lapsed
            analyse       analysis analysis  -         analysis  analysis  -         -
            commission    research research  research  -         research  -         -
            cover         elsewhere -        elsewhere elsewhere elsewhere -         -
            answer-partly -        partly    partly    partly    -         partly    -
            answer        -        answered  answered  answered  answered  -         -
            lapse         lapsed   lapsed    lapsed    lapsed    lapsed    -         -
            reopen        -        open      open      open      open      open      open
            correct       -        elsewhere -         research  partly    answered  lapsed
            review        -        -         -         -         open      open      -
            """;

    static Stream<Arguments> everyStateAndAction() {
        var rows = TABLE.lines().map(line -> List.of(line.split(" +"))).toList();
        var states = rows.getFirst();
        return rows.stream().skip(1).flatMap(row -> IntStream.range(1, states.size())
                .mapToObj(at -> Arguments.of(states.get(at), row.getFirst(), row.get(at))));
    }

    @ParameterizedTest(name = "{0}: {1} gives {2}")
    @MethodSource("everyStateAndAction")
    void anActionLeadsToItsStateOrIsRefused(String from, String key, String to) {
        var state = QuestionState.of(from).orElseThrow();
        var action = Action.of(key).orElseThrow();

        var asked = Stepped.ask(state, action, EVERYTHING, TODAY);

        assertThat(asked)
                .isEqualTo(
                        to.equals("-")
                                ? new Stepped.NoWay(state, action)
                                : new Stepped.Taken(QuestionState.of(to).orElseThrow()));
    }

    @Test
    void theTableHoldsEveryStateAndEveryAction() {
        assertThat(everyStateAndAction().map(cell -> cell.get()[0] + " " + cell.get()[1]))
                .hasSize(QuestionState.values().length * Action.values().length)
                .doesNotHaveDuplicates();
    }

    @Test
    void theDrawingShowsEveryStepAndNoOther() throws IOException {
        var drawn = DRAWN.matcher(Files.readString(Path.of("docs/states/question.md")))
                .results()
                .map(step -> step.group(1) + " to " + step.group(2) + " by " + step.group(3))
                .collect(toCollection(TreeSet::new));
        var possible = Stream.of(QuestionState.values())
                .flatMap(state -> Action.in(state).stream()
                        .map(action -> state.key() + " to " + action.from(state).key() + " by " + action.key()))
                .collect(toCollection(TreeSet::new));

        assertThat(drawn).isEqualTo(possible);
    }

    @Test
    void onlyThePlatformReviews() {
        for (QuestionState state : QuestionState.values())
            assertThat(Action.ofPeople(state)).isNotEmpty().doesNotContain(Action.REVIEW);
    }
}
