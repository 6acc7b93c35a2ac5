package nl.kenniskompas.ingest.recognise;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import nl.kenniskompas.ingest.extract.LetterExtract;
import nl.kenniskompas.ingest.reading.Documents;
import nl.kenniskompas.ingest.reading.Reading;
import org.jspecify.annotations.Nullable;

/// What was found in one letter against what a careful reader finds in it.
///
/// The gold has a line a thing: `S from until words` strict, `W words` wide, `B words` either way, `N words` none,
/// `R number position words` recommendation, `F day words` fulfilment, `A title` advice; the words are a stretch of it.
final class PromiseScore {
    int right, found, expected;
    int rightAdvice, foundAdvice, expectedAdvice;
    int rightDays, expectedDays, rightPositions, rightFulfilments, foundFulfilments, expectedFulfilments;
    final List<String> differences = new ArrayList<>();

    void add(Path file) throws IOException {
        var letter = letter(file);
        var gold = Files.readAllLines(Path.of(file.toString().replaceAll("\\.\\w+$", ".gold.tsv"))).stream()
                .map(line -> line.split("\t"))
                .toList();
        commitments(file, letter, gold);
        recommendations(file, letter, gold);
        fulfilments(file, letter, gold);
    }

    private static LetterExtract letter(Path file) throws IOException {
        if (!(Documents.read(file) instanceof Reading.Read(var text)))
            throw new IllegalStateException("unread: " + file);
        var letter = Recognition.of(text, null).letter();
        if (letter == null) throw new IllegalStateException("no letter: " + file);
        return letter;
    }

    private void commitments(Path file, LetterExtract letter, List<String[]> gold) {
        var promises = gold.stream().filter(g -> "SW".contains(g[0])).toList();
        expected += promises.size();
        for (var found : letter.commitments()) {
            if (gold.stream().anyMatch(g -> g[0].equals("B") && holds(found.text(), g[1]))) continue;
            this.found++;
            if (promises.stream().noneMatch(g -> holds(found.text(), g[g.length - 1])))
                differences.add(file.getFileName() + " extra: " + found.kind() + " " + found.text());
        }
        for (var one : promises) {
            var hit = letter.commitments().stream()
                    .filter(c -> holds(c.text(), one[one.length - 1]))
                    .findFirst();
            if (hit.isPresent()) right++;
            else differences.add(file.getFileName() + " missed: " + String.join(" ", one));
            if (one[0].equals("S"))
                days(file, one, hit.map(LetterExtract.Commitment::deadline).orElse(null));
        }
    }

    private void days(Path file, String[] gold, LetterExtract.@Nullable Deadline found) {
        expectedDays++;
        boolean same = found != null
                && (gold[2].equals("-") || gold[1].equals(Objects.toString(found.from(), "-")))
                && gold[2].equals(Objects.toString(found.until(), "-"));
        if (same) rightDays++;
        else if (found != null)
            differences.add(file.getFileName() + " days: " + String.join(" ", gold) + " but " + found);
    }

    private void recommendations(Path file, LetterExtract letter, List<String[]> gold) {
        var all = gold.stream().filter(g -> g[0].equals("R")).toList();
        expectedAdvice += all.size();
        foundAdvice += letter.recommendations().size();
        for (var one : all) {
            var hit = letter.recommendations().stream()
                    .filter(r -> holds(r.text(), one[3]) && one[1].equals(Objects.toString(r.number(), "-")))
                    .findFirst();
            if (hit.isEmpty()) differences.add(file.getFileName() + " no recommendation: " + String.join(" ", one));
            else rightAdvice++;
            if (hit.isPresent() && hit.get().position().equals(one[2])) rightPositions++;
            else if (hit.isPresent())
                differences.add(file.getFileName() + " position: " + String.join(" ", one) + " but "
                        + hit.get().position() + " by " + hit.get().response());
        }
        for (var found : letter.recommendations())
            if (all.stream().noneMatch(g -> holds(found.text(), g[3])))
                differences.add(file.getFileName() + " extra recommendation: " + found.number() + " " + found.text());
        gold.stream().filter(g -> g[0].equals("A")).forEach(g -> {
            var advice = letter.advice();
            if (advice == null || !holds(advice.title(), g[1]))
                differences.add(file.getFileName() + " advice: " + g[1] + " but " + advice);
        });
    }

    private void fulfilments(Path file, LetterExtract letter, List<String[]> gold) {
        var all = gold.stream().filter(g -> g[0].equals("F")).toList();
        expectedFulfilments += all.size();
        foundFulfilments += letter.fulfilments().size();
        for (var one : all) {
            boolean hit = letter.fulfilments().stream()
                    .anyMatch(f -> holds(f.text(), one[2]) && one[1].equals(Objects.toString(f.promised(), "-")));
            if (hit) rightFulfilments++;
            else differences.add(file.getFileName() + " no fulfilment: " + String.join(" ", one));
        }
        for (var found : letter.fulfilments())
            if (all.stream().noneMatch(g -> holds(found.text(), g[2])))
                differences.add(file.getFileName() + " extra fulfilment: " + found.text());
    }

    double f1() {
        return f1(right, found, expected);
    }

    double f1Advice() {
        return f1(rightAdvice, foundAdvice, expectedAdvice);
    }

    private static double f1(int right, int found, int expected) {
        return found + expected == 0 ? 1 : 2.0 * right / (found + expected);
    }

    private static boolean holds(String text, String part) {
        return bare(text).contains(bare(part));
    }

    private static String bare(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\d]", "");
    }

    @Override
    public String toString() {
        return "commitments %d/%d/%d F1 %.3f, days %d/%d; recommendations %d/%d/%d F1 %.3f, positions %d; fulfilments %d/%d/%d%n%s"
                .formatted(
                        right,
                        found,
                        expected,
                        f1(),
                        rightDays,
                        expectedDays,
                        rightAdvice,
                        foundAdvice,
                        expectedAdvice,
                        f1Advice(),
                        rightPositions,
                        rightFulfilments,
                        foundFulfilments,
                        expectedFulfilments,
                        String.join("\n", differences));
    }
}
