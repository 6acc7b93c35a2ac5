package nl.kenniskompas.agenda.remark;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What each sign speaks for: multinomial logistic regression. Learned by plain gradient descent without chance, so the
/// same examples always give the same weights.
///
/// @param of by sign, one weight for each answer
record Weights(Map<String, double[]> of) {
    static final String BIAS = "bias";

    private static final int ROUNDS = 2000;
    private static final double STEP = 1.5;
    private static final int FEWEST = 2;

    /// @param answer its place among the answers
    /// @param signs how much of each sign there is, about from 0 to 1
    record Example(int answer, Map<String, Double> signs) {}

    static Weights read(List<String> lines) {
        var weights = new TreeMap<String, double[]>();
        for (String line : lines) {
            var cells = line.split("\t");
            weights.put(
                    cells[0],
                    Arrays.stream(cells)
                            .skip(1)
                            .mapToDouble(Double::parseDouble)
                            .toArray());
        }
        return new Weights(weights);
    }

    List<String> lines() {
        return of.entrySet().stream()
                .map(sign -> sign.getKey()
                        + Arrays.stream(sign.getValue())
                                .mapToObj(weight -> String.format(Locale.ROOT, "\t%.4f", weight))
                                .collect(Collectors.joining()))
                .toList();
    }

    /// @return a chance for each answer
    double[] chances(Map<String, Double> signs) {
        var scores = weight(BIAS).clone();
        signs.forEach((sign, amount) -> {
            var own = weight(sign);
            for (int answer = 0; answer < scores.length; answer++) scores[answer] += amount * own[answer];
        });
        double most = Arrays.stream(scores).max().orElse(0);
        var parts = Arrays.stream(scores).map(score -> Math.exp(score - most)).toArray();
        double whole = Arrays.stream(parts).sum();
        return Arrays.stream(parts).map(part -> part / whole).toArray();
    }

    /// How much more a sign speaks for an answer than for the others together.
    double lead(String sign, int answer) {
        var own = weight(sign);
        double others = Arrays.stream(own).sum() - own[answer];
        return own[answer] - others / (own.length - 1);
    }

    private double[] weight(String sign) {
        var own = of.get(sign);
        return own != null ? own : new double[of.values().iterator().next().length];
    }

    /// A sign that stands in one example only would be learned by heart.
    ///
    /// @param restraint how much weights are held back, the more the fewer examples there are
    static Weights learned(List<Example> examples, int answers, double restraint) {
        var names = new TreeSet<String>();
        examples.forEach(example -> names.addAll(example.signs().keySet()));
        names.removeIf(sign ->
                examples.stream().filter(e -> e.signs().containsKey(sign)).count() < FEWEST);
        var weights = new Weights(new TreeMap<>());
        weights.of().put(BIAS, new double[answers]);
        names.forEach(name -> weights.of().put(name, new double[answers]));
        for (int round = 0; round < ROUNDS; round++) weights.improve(examples, restraint);
        return weights;
    }

    private void improve(List<Example> examples, double restraint) {
        var slopes = new TreeMap<String, double[]>();
        of.forEach((sign, weights) -> slopes.put(sign, new double[weights.length]));
        for (Example example : examples) {
            var errors = chances(example.signs());
            errors[example.answer()] -= 1;
            add(slopes.get(BIAS), 1, errors);
            example.signs().forEach((sign, amount) -> add(slopes.get(sign), amount, errors));
        }
        of.forEach((sign, weights) -> {
            var slope = slopes.getOrDefault(sign, weights);
            double held = sign.equals(BIAS) ? 0 : restraint;
            Arrays.setAll(weights, a -> weights[a] - STEP * (slope[a] / examples.size() + held * weights[a]));
        });
    }

    private static void add(double @Nullable [] slope, double amount, double[] errors) {
        if (slope == null) return;
        for (int answer = 0; answer < errors.length; answer++) slope[answer] += amount * errors[answer];
    }
}
