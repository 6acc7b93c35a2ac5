package nl.kenniskompas.agenda.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import nl.kenniskompas.agenda.edition.QuestionState;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/// What the sample questions lived through can be lived through; that all of it was said, the platform checks itself.
class SampleLifeTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void eachLifeIsThatOfOneQuestionOfASampleAgenda() throws IOException {
        for (SampleLife life : SampleLife.all()) {
            String gold = life.agenda().replaceFirst("\\.[a-z]+$", ".gold.json");
            assertThat(texts(gold).stream().filter(text -> text.startsWith(life.question())))
                    .as(life.question())
                    .hasSize(1);
        }
        assertThat(SampleLife.all()).extracting(SampleLife::question).doesNotHaveDuplicates();
    }

    @Test
    void theCurrentAgendaShowsAllStates() throws IOException {
        var reached = EnumSet.of(QuestionState.OPEN);
        SampleLife.all().stream()
                .filter(life -> life.agenda().contains("2027-2030"))
                .forEach(life -> reached.add(last(life)));

        assertThat(reached).isEqualTo(EnumSet.allOf(QuestionState.class));
    }

    private static QuestionState last(SampleLife life) {
        return switch (life.steps().getLast().action()) {
            case "analyse" -> QuestionState.ANALYSIS;
            case "commission" -> QuestionState.RESEARCH;
            case "cover" -> QuestionState.ELSEWHERE;
            case "answer-partly" -> QuestionState.PARTLY;
            case "answer" -> QuestionState.ANSWERED;
            case "lapse" -> QuestionState.LAPSED;
            default -> QuestionState.OPEN;
        };
    }

    private static List<String> texts(String gold) throws IOException {
        var tree = JSON.readTree(Files.readString(Path.of("src/test/resources/sample", gold)));
        return tree.findValues("text").stream()
                .map(text -> text.asString(""))
                .distinct()
                .toList();
    }
}
