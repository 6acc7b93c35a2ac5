package nl.kenniskompas.agenda.remark;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import nl.kenniskompas.agenda.edition.QuestionType;
import nl.kenniskompas.agenda.remark.TypeModel.Example;

/// `./kompas bench question-type [FILE]`: guesses the types of labelled questions, leaving one challenge out at a time,
/// beside what is always the most common type and beside plain Naive Bayes; then pairs of questions beside word
/// Jaccard. `--weights FOLDER` learns the weights that come with the program anew, from our own examples alone.
public final class QuestionTypeBench {
    private static final Path USUAL = Path.of("../shared/gold/agenda.json");

    private final PrintStream out;
    private final List<LabelledQuestions> labelled;

    private QuestionTypeBench(PrintStream out, List<LabelledQuestions> labelled) {
        this.out = out;
        this.labelled = labelled;
    }

    /// @return the exit code: 0, or 2 when there is nothing to measure with
    public static int run(List<String> args, PrintStream out) {
        try {
            if (args.size() == 2 && args.getFirst().equals("--weights")) return learn(Path.of(args.getLast()));
            Path file = args.isEmpty() ? USUAL : Path.of(args.getFirst());
            if (Files.isReadable(file)) new QuestionTypeBench(out, LabelledQuestions.in(file)).types();
            else out.println("no labelled questions at " + file + "; name a file to measure the types");
            new KinshipBench(out).run();
            return 0;
        } catch (IOException unreadable) {
            out.println("Cannot read " + unreadable.getMessage());
            return 2;
        }
    }

    private static int learn(Path folder) throws IOException {
        Files.write(
                folder.resolve("type-weights.tsv"),
                TypeModel.learned(TypeModel.examples()).weights().lines());
        Files.write(
                folder.resolve("kinship-weights.tsv"), KinshipBench.learned().lines());
        return 0;
    }

    private void types() {
        var ours = TypeModel.examples();
        out.printf(
                "%d labelled questions, one challenge left out at a time; %d examples of our own%n",
                labelled.size(), ours.size());
        out.printf("%-58s %8s %8s %8s %8s %8s%n", "macro F1", "all", "explore", "explain", "policy", "accuracy");
        measure("always the most common type", others -> text -> common(others));
        measure("Naive Bayes on words, learned from the others", others -> new NaiveBayes(others)::guess);
        measure("the same, and from our examples", others -> new NaiveBayes(joined(ours, others))::guess);
        measure("cues, learned from our examples only (as shipped)", others -> guess(TypeModel.ours()));
        measure("cues, learned from the others", others -> guess(TypeModel.learned(others)));
        measure("cues, from both", others -> guess(TypeModel.learned(joined(ours, others))));
        said();
    }

    private void measure(String name, Function<List<Example>, Function<String, QuestionType>> learned) {
        var scores = new Scores();
        for (String left :
                labelled.stream().map(LabelledQuestions::challenge).distinct().toList()) {
            var guess = learned.apply(labelled.stream()
                    .filter(q -> !q.challenge().equals(left))
                    .map(LabelledQuestions::question)
                    .toList());
            labelled.stream()
                    .filter(q -> q.challenge().equals(left))
                    .map(LabelledQuestions::question)
                    .forEach(q -> scores.add(q.type(), guess.apply(q.text())));
        }
        out.printf(
                Locale.ROOT,
                "%-58s %8.3f %8.3f %8.3f %8.3f %8.3f%n",
                name,
                scores.macroF1(),
                scores.f1(QuestionType.EXPLORATORY),
                scores.f1(QuestionType.EXPLANATORY),
                scores.f1(QuestionType.POLICY),
                scores.accuracy());
    }

    /// What a person sees: a guess that is not sure is not made.
    private void said() {
        for (var sureness : TypeGuess.Sureness.values()) {
            var scores = new Scores();
            for (var one : labelled) {
                var guess = TypeModel.ours().guess(new Cued(one.question().text()));
                if (guess.sureness() == sureness) scores.add(one.question().type(), guess.likeliest());
            }
            out.printf(
                    Locale.ROOT,
                    "as shipped, %-12s %4d questions, %.3f right%n",
                    sureness.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                    scores.size(),
                    scores.accuracy());
        }
    }

    private static Function<String, QuestionType> guess(TypeModel model) {
        return text -> model.guess(new Cued(text)).likeliest();
    }

    private static QuestionType common(List<Example> others) {
        return others.stream().collect(groupingBy(Example::type, counting())).entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
    }

    private static List<Example> joined(List<Example> some, List<Example> more) {
        var all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }
}
