package nl.kenniskompas.search.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import nl.kenniskompas.search.embedding.Embedding.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OnnxEmbeddingTest {
    @TempDir
    Path folder;

    /// What is unknown, and what stands beside a shorter text, would be seen at once.
    @BeforeEach
    void aModelOfFourWords() throws IOException {
        Files.writeString(folder.resolve("tokenizer.json"), """
                {"pre_tokenizer": {"type": "WhitespaceSplit"}, "model": {"type": "WordPiece", "unk_token": "?",
                 "vocab": {"?": 0, "zorg": 1, "werk": 2, "vraag:": 3}}}""");
        Files.write(folder.resolve("model.onnx"), TinyModel.of(new float[][] {{-90, -90}, {3, 0}, {0, 4}, {0, 1}}));
    }

    private ModelSettings settings() {
        return new ModelSettings(folder.toString(), "vraag: ", "", 0.5);
    }

    private OnnxEmbedding open() {
        return OnnxEmbedding.open(settings());
    }

    private static void points(float[] vector, double x, double y) {
        assertThat(vector).hasSize(2);
        assertThat((double) vector[0]).isCloseTo(x, within(1e-6));
        assertThat((double) vector[1]).isCloseTo(y, within(1e-6));
    }

    @Test
    void aTextPointsWhereItsPiecesPointTogether() {
        try (var embedding = open()) {
            var vectors = embedding.of(List.of("zorg", "zorg werk", "werk werk werk zorg"), Role.PASSAGE);
            points(vectors.get(0), 1, 0);
            points(vectors.get(1), 0.6, 0.8);
            points(vectors.get(2), 3 / Math.sqrt(153), 12 / Math.sqrt(153));
        }
    }

    @Test
    void whatSomebodyLooksForHasAWordOfItsOwnBeforeIt() {
        try (var embedding = open()) {
            points(embedding.of(List.of("zorg"), Role.QUERY).getFirst(), 3 / Math.sqrt(10), 1 / Math.sqrt(10));
        }
    }

    @Test
    void manyTextsKeepTheirPlaces() {
        try (var embedding = open()) {
            var texts = IntStream.range(0, 40)
                    .mapToObj(i -> i % 3 == 0 ? "werk" : "zorg " + "zorg ".repeat(i))
                    .toList();
            var vectors = embedding.of(texts, Role.PASSAGE);
            assertThat(vectors).hasSize(40);
            for (int i = 0; i < 40; i++) points(vectors.get(i), i % 3 == 0 ? 0 : 1, i % 3 == 0 ? 1 : 0);
        }
        assertThat(OnnxEmbedding.average(new float[][] {{0, 0}}, new long[] {1}))
                .containsExactly(0, 0);
    }

    @Test
    void aFolderWithoutTheFilesIsToldWithWhatItShouldHold() throws IOException {
        var nowhere = new ModelSettings(folder.resolve("nowhere").toString(), "", "", 0.5);
        assertThatThrownBy(() -> OnnxEmbedding.open(nowhere))
                .isInstanceOf(WrongModel.class)
                .hasMessageContainingAll("KOMPAS_MODEL", "nowhere", "model.onnx");
        Files.delete(folder.resolve("tokenizer.json"));
        assertThatThrownBy(this::open).isInstanceOf(WrongModel.class).hasMessageContaining("no tokenizer.json");
    }

    @Test
    void aFileThatIsNoModelIsRefused() throws IOException {
        Files.writeString(folder.resolve("model.onnx"), "<html>not found</html>");
        assertThatThrownBy(this::open).isInstanceOf(WrongModel.class).hasMessageContaining("model.onnx cannot be used");
    }

    @Test
    void aTokenizerOfAnotherModelIsRefused() throws IOException {
        Files.writeString(folder.resolve("tokenizer.json"), TokenizerTest.BERT);
        assertThatThrownBy(this::open).isInstanceOf(WrongModel.class).hasMessageContaining("do not go together");
        Files.writeString(folder.resolve("tokenizer.json"), "{\"model\": {\"type\": \"BPE\"}}");
        assertThatThrownBy(this::open).isInstanceOf(WrongModel.class).hasMessageContaining("WordPiece or Unigram");
    }

    @Test
    void aWeightOutsideItsBoundsIsRefused() {
        for (double weight : new double[] {-0.1, 1.1, Double.NaN})
            assertThatThrownBy(() -> new ModelSettings("", "", "", weight)).hasMessageContaining("KOMPAS_MODEL_WEIGHT");
    }
}
