package nl.kenniskompas.search.embedding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// From a text to the numbers that a model knows its pieces by, as `tokenizer.json` tells. Of what such a file may hold
/// it knows what sentence models use: WordPiece and Unigram.
final class Tokenizer {
    private static final int LONGEST = 512;

    private final Cleaning cleaning;
    private final Cutting cutting;
    private final Pieces pieces;
    private final List<Long> before, after;
    private final int most;

    private Tokenizer(JsonNode file) {
        cleaning = Cleaning.of(file.path("normalizer"));
        cutting = Cutting.of(file.path("pre_tokenizer"));
        pieces = switch (file.at("/model/type").asString("")) {
            case "WordPiece" -> new WordPieces(file.path("model"));
            case "Unigram" -> new Unigrams(file.path("model"));
            default -> throw new IllegalArgumentException("its model is no WordPiece and no Unigram");
        };
        var frame = Frame.of(file.path("post_processor"));
        before = frame.before();
        after = frame.after();
        int told = file.at("/truncation/max_length").asInt(LONGEST);
        most = Math.max(before.size() + after.size() + 1, Math.min(LONGEST, told));
    }

    static Tokenizer read(Path file) {
        try {
            return of(Files.readString(file));
        } catch (IOException failure) {
            throw new WrongModel(file + " cannot be read", failure);
        } catch (JacksonException | IllegalArgumentException wrong) {
            throw new WrongModel(
                    file + " is no tokenizer that we know ("
                            + String.valueOf(wrong.getMessage())
                                    .lines()
                                    .findFirst()
                                    .orElse("")
                            + "). It should be that of a sentence model with WordPiece or Unigram, such as"
                            + " multilingual-e5",
                    wrong);
        }
    }

    static Tokenizer of(String json) {
        return new Tokenizer(JsonMapper.builder().build().readTree(json));
    }

    /// With the signs that a model wants around it; what is too long for it is cut.
    long[] numbers(String text) {
        var numbers = new ArrayList<>(before);
        int room = most - after.size();
        for (String word : cutting.words(cleaning.clean(text))) {
            if (numbers.size() >= room) break;
            for (int piece : pieces.of(word)) numbers.add((long) piece);
        }
        if (numbers.size() > room) numbers.subList(room, numbers.size()).clear();
        numbers.addAll(after);
        return numbers.stream().mapToLong(number -> number).toArray();
    }

    /// The greatest number that it gives.
    long greatest() {
        return pieces.greatest();
    }

    /// The signs around a text.
    private record Frame(List<Long> before, List<Long> after) {
        static Frame of(JsonNode processor) {
            return switch (processor.path("type").asString("")) {
                case "" -> new Frame(List.of(), List.of());
                case "TemplateProcessing" -> template(processor);
                case "BertProcessing", "RobertaProcessing" ->
                    new Frame(
                            List.of(processor.at("/cls/1").asLong()),
                            List.of(processor.at("/sep/1").asLong()));
                case "Sequence" ->
                    processor
                            .path("processors")
                            .valueStream()
                            .map(Frame::of)
                            .filter(frame -> !frame.before.isEmpty() || !frame.after.isEmpty())
                            .findFirst()
                            .orElse(new Frame(List.of(), List.of()));
                default ->
                    throw new IllegalArgumentException(
                            "its post processor is a " + processor.path("type").asString());
            };
        }

        private static Frame template(JsonNode processor) {
            var before = new ArrayList<Long>();
            var after = new ArrayList<Long>();
            var now = before;
            for (JsonNode part : processor.path("single")) {
                if (part.has("Sequence")) now = after;
                String sign = part.at("/SpecialToken/id").asString("");
                for (JsonNode number :
                        processor.path("special_tokens").path(sign).path("ids")) now.add(number.asLong());
            }
            return new Frame(before, after);
        }
    }
}
