package nl.kenniskompas.agenda.remark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kenniskompas.agenda.edition.QuestionType;
import nl.kenniskompas.agenda.remark.TypeModel.Example;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Questions with their type from any JSON in which they stand as objects with `type` and `text`, below an array of
/// challenges. What asks nothing ("already in research") is no question.
///
/// @param challenge place in the outermost array: questions of one challenge share their subject
record LabelledQuestions(String challenge, Example question) {
    static List<LabelledQuestions> in(Path file) throws IOException {
        var found = new ArrayList<LabelledQuestions>();
        walk(JsonMapper.shared().readTree(Files.readString(file)), "", found);
        return found;
    }

    private static void walk(JsonNode node, String challenge, List<LabelledQuestions> found) {
        if (node.isArray()) {
            int place = 0;
            for (JsonNode element : node) walk(element, challenge.isEmpty() ? "" + ++place : challenge, found);
            return;
        }
        var type = type(node.path("type").asString(""));
        if (type.isPresent() && node.path("text").asString("").contains("?"))
            found.add(new LabelledQuestions(
                    challenge, new Example(type.get(), node.path("text").asString())));
        else for (JsonNode child : node) walk(child, challenge, found);
    }

    private static Optional<QuestionType> type(String label) {
        return switch (label) {
            case "verkennend", "exploratory" -> Optional.of(QuestionType.EXPLORATORY);
            case "verklarend", "explanatory" -> Optional.of(QuestionType.EXPLANATORY);
            case "beleidsgericht", "policy" -> Optional.of(QuestionType.POLICY);
            default -> Optional.empty();
        };
    }
}
