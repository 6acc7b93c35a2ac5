package nl.kenniskompas.search.query;

import java.util.List;
import nl.kenniskompas.search.query.Syntax.Operand;
import nl.kenniskompas.search.query.Syntax.Role;

/// What of a question is looked for, without its signs and without what is to be left out.
///
/// @param runs of words that follow each other
/// @param isUnfinished whether the last word of the last run may still be longer
public record WordsSought(List<String> runs, boolean isUnfinished) {
    public static WordsSought of(String asked) {
        var read = Syntax.read(asked);
        var runs = read.clauses().stream()
                .filter(clause -> clause.role() != Role.NOT)
                .flatMap(clause -> clause.any().stream())
                .map(Operand::words)
                .toList();
        return new WordsSought(runs, read.isUnfinished());
    }
}
