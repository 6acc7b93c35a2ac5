package nl.kenniskompas.search.quality;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;

/// Lets each ranking answer each question, and prints what it was worth.
public final class Comparison {
    private static final int MOST = 10, FEW = 5;

    private final List<Judged> questions;
    private final List<Ranking> rankings;

    public Comparison(List<Judged> questions, List<Ranking> rankings) {
        this.questions = questions;
        this.rankings = rankings;
    }

    public void print(PrintStream out) {
        var bySort = new TreeMap<String, List<Judged>>();
        for (Judged question : questions)
            bySort.computeIfAbsent(question.sort(), _ -> new ArrayList<>()).add(question);
        out.printf("%-34s %8s %10s", "", "nDCG@10", "recall@10");
        bySort.forEach((sort, these) -> out.printf(" %14s", sort + " " + these.size()));
        out.println();
        for (Ranking ranking : rankings) {
            out.printf("%-34s %8.3f %10.3f", ranking.name(), ndcg(ranking, questions), recall(ranking, questions));
            bySort.values().forEach(these -> out.printf(" %14.3f", ndcg(ranking, these)));
            out.println();
        }
        end(out);
        out.println("the columns on the right: nDCG@10 by sort of question, with their number");
    }

    private void end(PrintStream out) {
        long judged = questions.stream().mapToLong(q -> q.grades().size()).sum();
        long lost = questions.stream().mapToLong(Judged::lost).sum();
        out.println(questions.size() + " questions, " + judged + " judgements, "
                + unjudged().values().stream().mapToInt(List::size).sum() + " of the first tens not judged"
                + (lost == 0 ? "" : ", " + lost + " judged passages not found"));
    }

    /// What suggestions are worth: how many of the first five are of use, and which share of what is of use is among
    /// the first ten.
    public void printFirst(PrintStream out) {
        out.printf("%-34s %12s %10s %10s%n", "", "precision@5", "recall@10", "nDCG@10");
        for (Ranking ranking : rankings)
            out.printf(
                    "%-34s %12.3f %10.3f %10.3f%n",
                    ranking.name(), precision(ranking), recall(ranking, questions), ndcg(ranking, questions));
        end(out);
    }

    private double precision(Ranking ranking) {
        return questions.stream()
                .mapToDouble(q -> Measures.precision(ranking.best(q.words(), FEW), q.grades(), FEW))
                .average()
                .orElse(0);
    }

    private static double ndcg(Ranking ranking, List<Judged> questions) {
        return questions.stream()
                .mapToDouble(q -> Measures.ndcg(ranking.best(q.words(), MOST), q.grades(), MOST))
                .average()
                .orElse(0);
    }

    private static double recall(Ranking ranking, List<Judged> questions) {
        return questions.stream()
                .mapToDouble(q -> Measures.recall(ranking.best(q.words(), MOST), q.grades(), MOST))
                .average()
                .orElse(0);
    }

    /// For who judges: what any ranking has among its first ten and nobody judged yet, by question, in the order of the
    /// ids, so that one cannot see who found it.
    public SequencedMap<String, List<String>> unjudged() {
        var pool = new LinkedHashMap<String, List<String>>();
        for (Judged question : questions) {
            var ids = new LinkedHashSet<String>();
            for (Ranking ranking : rankings) ids.addAll(ranking.best(question.words(), MOST));
            ids.removeAll(question.grades().keySet());
            pool.put(question.words(), ids.stream().sorted().toList());
        }
        return pool;
    }
}
