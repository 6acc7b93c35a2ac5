package nl.kenniskompas.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.kenniskompas.ingest.extract.Extract;
import nl.kenniskompas.ingest.reading.Documents;
import nl.kenniskompas.ingest.reading.Reading;
import nl.kenniskompas.ingest.recognise.Recognition;
import nl.kenniskompas.ingest.text.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What the import finds in the sample agendas is what their sources say.
class SampleReadingTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String NEWER = MakeSample.NEWER + ".pdf",
            OLDER = MakeSample.OLDER + ".docx",
            ENERGY = MakeSample.ENERGY + ".txt";

    @ParameterizedTest
    @ValueSource(strings = {NEWER, OLDER, ENERGY})
    void everyWordingAndQuestionIsFoundAtItsPlaceAndNothingElse(String file) throws IOException {
        assertThat(wordings(agenda(file))).isEqualTo(wordings(gold(file)));
    }

    @ParameterizedTest
    @ValueSource(strings = {NEWER, OLDER, ENERGY})
    void titleOrganisationAndYearsAreThoseOfTheCover(String file) throws IOException {
        for (String name : List.of("title", "organisation", "from", "until"))
            assertThat(agenda(file).get(name)).isEqualTo(gold(file).get(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {NEWER, OLDER, ENERGY})
    void asMuchIsFoundAsTheSourceHolds(String file) throws IOException {
        var expected = new TreeMap<String, Integer>();
        gold(file)
                .get("counts")
                .properties()
                .forEach(count -> expected.put(count.getKey(), count.getValue().asInt()));
        assertThat(counts(agenda(file))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {NEWER, OLDER, ENERGY})
    void noQuestionIsLeftLoose(String file) throws IOException {
        assertThat(agenda(file).get("questions")).isEmpty();
    }

    @Test
    void theCoverStandsFirstAndThePagesAreThoseOfTheFile() throws IOException {
        SourceText text = read(NEWER);
        assertThat(text.pages()).hasSize(26);
        var cover = text.read(text.pages().getFirst().span());
        assertThat(cover)
                .startsWith("Ministerie van Samenleven en Leefomgeving")
                .contains("Kennisagenda Leefomgeving en Bestaan 2027–2030");
        assertThat(text.read(text.pages().get(1).span())).startsWith("Voorwoord");
    }

    private static SourceText read(String file) throws IOException {
        Path document = MakeSample.document(file);
        Reading reading = Documents.read(document);
        assertThat(reading).isInstanceOf(Reading.Read.class);
        return ((Reading.Read) reading).text();
    }

    private static JsonNode agenda(String file) throws IOException {
        Extract extract = Recognition.of(read(file), null);
        return JSON.<JsonNode>valueToTree(extract).get("agenda");
    }

    private static JsonNode gold(String file) {
        return JSON.readTree(MakeSample.gold(file.substring(0, file.lastIndexOf('.'))));
    }

    private static List<String> wordings(JsonNode agenda) {
        var lines = new ArrayList<String>();
        for (JsonNode challenge : agenda.get("challenges")) {
            var place = challenge.get("number").asString();
            add(lines, place, challenge, "title", "goal", "voice", "introduction");
            for (JsonNode issue : challenge.get("issues"))
                wordings(lines, place + issue.get("letter").asString(), issue);
        }
        return lines;
    }

    private static void wordings(List<String> lines, String place, JsonNode issue) {
        add(lines, place, issue, "overviewTitle", "chapterTitle", "question");
        lines.add(place + " covered " + issue.get("coveredElsewhere"));
        for (JsonNode question : issue.get("questions")) add(lines, place, question, "type", "text");
    }

    /// The source has the words of citizens without the quotes around them.
    private static void add(List<String> lines, String place, JsonNode node, String... names) {
        for (String name : names) {
            var words = node.get(name).isNull() ? "-" : node.get(name).asString();
            lines.add(place + " " + name + ": " + (name.equals("voice") ? words.replaceAll("^‘|’$", "") : words));
        }
    }

    private static Map<String, Integer> counts(JsonNode agenda) {
        var counts = new TreeMap<String, Integer>();
        for (String name : List.of("issues", "questions", "exploratory", "explanatory", "policy", "coveredElsewhere"))
            counts.put(name, 0);
        counts.put("challenges", agenda.get("challenges").size());
        for (JsonNode challenge : agenda.get("challenges"))
            for (JsonNode issue : challenge.get("issues")) count(counts, issue);
        counts.put("goals", goals(agenda.get("goals")));
        for (String name : List.of("trends", "crossLinks", "organisations"))
            counts.put(name, agenda.get(name).size());
        return counts;
    }

    private static void count(Map<String, Integer> counts, JsonNode issue) {
        counts.merge("issues", 1, Integer::sum);
        counts.merge("coveredElsewhere", issue.get("coveredElsewhere").size(), Integer::sum);
        for (JsonNode question : issue.get("questions")) {
            counts.merge("questions", 1, Integer::sum);
            if (!question.get("type").isNull())
                counts.merge(question.get("type").asString(), 1, Integer::sum);
        }
    }

    private static int goals(JsonNode goals) {
        int count = goals.size();
        for (JsonNode goal : goals) count += goals(goal.get("children"));
        return count;
    }
}
