package nl.kenniskompas.systemmap.dilemma.sample;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import nl.kenniskompas.systemmap.dilemma.Dilemma;
import nl.kenniskompas.systemmap.dilemma.DilemmaAction;
import nl.kenniskompas.systemmap.dilemma.DilemmaState;
import nl.kenniskompas.systemmap.dilemma.Leaning;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

/// A dilemma as the sample file has it.
///
/// @param relations cause, sign and effect of each
record SampleDilemma(
        String title,
        String question,
        List<List<String>> relations,
        Value first,
        Value second,
        List<Position> positions,
        List<Option> options,
        List<Step> steps) {
    static List<SampleDilemma> all() throws IOException {
        try (var file = new ClassPathResource("sample/dilemmas.json").getInputStream()) {
            return List.of(JsonMapper.builder().build().readValue(file, SampleDilemma[].class));
        }
    }

    record Value(String name, String speaks) {
        Dilemma.Value value() {
            return new Dilemma.Value(name, speaks);
        }
    }

    record Position(
            String ministry,
            String leaning,
            String words,
            @Nullable String by,
            LocalDate on,
            String in) {
        Leaning leans() {
            return Leaning.of(leaning);
        }
    }

    record Option(String title, String text, String first, String second, String actors) {}

    /// @param option place of the one that was chosen, null for none
    record Step(
            String action,
            LocalDate on,
            String reason,
            @Nullable String decision,
            @Nullable Integer option) {
        DilemmaAction does() {
            return DilemmaAction.of(action).orElseThrow();
        }
    }

    Dilemma begin() {
        return new Dilemma(0, 0, title, question, first.value(), second.value(), DilemmaState.OPEN);
    }
}
