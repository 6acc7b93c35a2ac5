package nl.kenniskompas.search.embedding;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// The model of the operator, in ONNX. What it makes of the pieces of a text is averaged.
public final class OnnxEmbedding implements Embedding {
    private static final String NUMBERS = "input_ids", MASK = "attention_mask", TYPES = "token_type_ids";
    private static final String STATE = "last_hidden_state";
    private static final int AT_ONCE = 16;

    private final ModelSettings settings;
    private final Tokenizer tokenizer;
    private final OrtEnvironment environment;
    private final OrtSession session;
    private final String output;

    private OnnxEmbedding(ModelSettings settings, Tokenizer tokenizer, OrtEnvironment environment, OrtSession session) {
        this.settings = settings;
        this.tokenizer = tokenizer;
        this.environment = environment;
        this.session = session;
        this.output = session.getOutputNames().contains(STATE)
                ? STATE
                : session.getOutputNames().iterator().next();
    }

    /// Reads it, and tries it once: a wrong one is noticed when the platform starts.
    public static OnnxEmbedding open(ModelSettings settings) {
        Path model = file(settings, "model.onnx"), words = file(settings, "tokenizer.json");
        var tokenizer = Tokenizer.read(words);
        try {
            var environment = OrtEnvironment.getEnvironment();
            var session = environment.createSession(model.toString(), new OrtSession.SessionOptions());
            var embedding = new OnnxEmbedding(settings, tokenizer, environment, session);
            embedding.check(model);
            return embedding;
        } catch (OrtException | UnsatisfiedLinkError failure) {
            throw new WrongModel(model + " cannot be used (" + firstLine(failure) + ")", failure);
        }
    }

    private static Path file(ModelSettings settings, String name) {
        Path file = Path.of(settings.folder()).resolve(name);
        if (Files.isReadable(file)) return file;
        throw new WrongModel(
                "KOMPAS_MODEL is " + settings.folder() + ", and there is no " + name
                        + " that we can read. It should be a folder with model.onnx and tokenizer.json, the form in"
                        + " which sentence models such as multilingual-e5 are exported",
                null);
    }

    private static String firstLine(Throwable failure) {
        return String.valueOf(failure.getMessage()).lines().findFirst().orElse("no reason");
    }

    private void check(Path model) {
        if (!Set.of(NUMBERS, MASK, TYPES).containsAll(session.getInputNames())
                || !session.getInputNames().contains(NUMBERS))
            throw new WrongModel(
                    model + " takes " + session.getInputNames() + "; a sentence model takes " + NUMBERS + ", " + MASK
                            + " and perhaps " + TYPES,
                    null);
        try {
            together(List.of(new long[] {tokenizer.greatest()}, tokenizer.numbers("proef")));
        } catch (RuntimeException failure) {
            throw new WrongModel(
                    model + " and its tokenizer.json do not go together, or it is no sentence model ("
                            + firstLine(failure) + ")",
                    failure);
        }
    }

    @Override
    public List<float[]> of(List<String> texts, Role role) {
        String before =
                switch (role) {
                    case QUERY -> settings.query();
                    case PASSAGE -> settings.passage();
                };
        var vectors = new ArrayList<float[]>();
        for (int at = 0; at < texts.size(); at += AT_ONCE) {
            var some = texts.subList(at, Math.min(texts.size(), at + AT_ONCE));
            vectors.addAll(together(
                    some.stream().map(text -> tokenizer.numbers(before + text)).toList()));
        }
        return vectors;
    }

    private List<float[]> together(List<long[]> texts) {
        int longest = texts.stream().mapToInt(numbers -> numbers.length).max().orElse(0);
        var numbers = new long[texts.size()][longest];
        var mask = new long[texts.size()][longest];
        for (int i = 0; i < texts.size(); i++) {
            System.arraycopy(texts.get(i), 0, numbers[i], 0, texts.get(i).length);
            Arrays.fill(mask[i], 0, texts.get(i).length, 1);
        }
        try {
            var state = run(Map.of(NUMBERS, numbers, MASK, mask, TYPES, new long[texts.size()][longest]));
            var vectors = new ArrayList<float[]>();
            for (int i = 0; i < texts.size(); i++) vectors.add(average(state[i], mask[i]));
            return vectors;
        } catch (OrtException failure) {
            throw new IllegalStateException("the model could not read a text", failure);
        }
    }

    private float[][][] run(Map<String, long[][]> given) throws OrtException {
        var inputs = new HashMap<String, OnnxTensor>();
        try {
            for (String name : session.getInputNames())
                inputs.put(name, OnnxTensor.createTensor(environment, Objects.requireNonNull(given.get(name))));
            try (var made = session.run(inputs, Set.of(output))) {
                OnnxValue state = made.get(0);
                if (state.getValue() instanceof float[][][] whole) return whole;
                throw new IllegalStateException("it gives no vector for each piece of a text");
            }
        } finally {
            inputs.values().forEach(OnnxTensor::close);
        }
    }

    /// Over the pieces that are there, and brought to length one.
    static float[] average(float[][] state, long[] mask) {
        var sum = new float[state[0].length];
        for (int piece = 0; piece < mask.length; piece++)
            if (mask[piece] == 1) for (int i = 0; i < sum.length; i++) sum[i] += state[piece][i];
        double length = 0;
        for (float value : sum) length += value * value;
        length = Math.sqrt(length);
        // the average has the direction of the sum
        if (length > 0) for (int i = 0; i < sum.length; i++) sum[i] /= (float) length;
        return sum;
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
