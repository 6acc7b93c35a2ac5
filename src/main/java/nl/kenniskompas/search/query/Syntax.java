package nl.kenniskompas.search.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.kenniskompas.search.query.Lexeme.Between;
import org.jspecify.annotations.Nullable;

/// What the signs and the words in capitals of a question say. A sign in a place where it says nothing is read as a
/// word, so no question is wrong.
final class Syntax {
    enum Role {
        MAY,
        MUST,
        NOT
    }

    /// Words of which one suffices, or a phrase that stands as it is.
    record Operand(String words, boolean isExact) {}

    /// @param any of which one must be met for the clause to be
    record Clause(Role role, List<Operand> any) {}

    /// @param facets chosen in words
    /// @param isUnfinished whether the last word of the last clause may still be longer
    record Read(List<Clause> clauses, Map<String, List<String>> facets, boolean isUnfinished) {}

    private record Part(Operand operand, Role role, boolean isAlternative) {
        Part in(Role other) {
            return new Part(operand, other, isAlternative);
        }

        boolean isPlain() {
            return role == Role.MAY && !operand.isExact;
        }
    }

    private final List<Lexeme> lexemes;
    private final List<Part> parts = new ArrayList<>();
    private @Nullable Between pending;
    private boolean isDenied;

    private Syntax(List<Lexeme> lexemes) {
        this.lexemes = lexemes;
    }

    static Read read(String asked) {
        var facets = new HashMap<String, List<String>>();
        var lexemes = new ArrayList<Lexeme>();
        for (Lexeme lexeme : Lexeme.all(asked)) {
            var narrowing = lexeme.isExact() || lexeme.sign() == '-' ? null : Narrowing.of(lexeme.text());
            if (narrowing == null) lexemes.add(lexeme);
            else
                facets.merge(narrowing.facet(), narrowing.values(), (one, other) -> Stream.concat(
                                one.stream(), other.stream())
                        .distinct()
                        .toList());
        }
        return new Syntax(lexemes).read(facets);
    }

    private Read read(Map<String, List<String>> facets) {
        for (int i = 0; i < lexemes.size(); i++) {
            Between between = between(i);
            if (between == null) part(lexemes.get(i));
            else if (between == Between.NOT) isDenied = true;
            else pending = between;
        }
        // what is only left out leaves everything
        if (parts.stream().allMatch(part -> part.role == Role.NOT)) parts.replaceAll(part -> part.in(Role.MAY));
        boolean isUnfinished =
                !lexemes.isEmpty() && !lexemes.getLast().isFinished() && parts.getLast().role != Role.NOT;
        return new Read(clauses(), facets, isUnfinished);
    }

    /// Null where such a word joins nothing, and so is a word like any other.
    private @Nullable Between between(int at) {
        Between between = lexemes.get(at).between();
        if (between == null) return null;
        boolean before = !parts.isEmpty() && pending == null && !isDenied;
        boolean joins =
                switch (between) {
                    case NOT -> isOperand(at + 1) && !isDenied;
                    case AND -> before && (isOperand(at + 1) || isNot(at + 1) && isOperand(at + 2));
                    case OR -> before && isOperand(at + 1) && parts.getLast().role != Role.NOT;
                };
        return joins ? between : null;
    }

    private boolean isOperand(int at) {
        return at < lexemes.size() && lexemes.get(at).between() == null;
    }

    private boolean isNot(int at) {
        return at < lexemes.size() && lexemes.get(at).between() == Between.NOT;
    }

    private void part(Lexeme lexeme) {
        Role role = isDenied || lexeme.sign() == '-'
                ? Role.NOT
                : lexeme.sign() == '+' || pending == Between.AND ? Role.MUST : Role.MAY;
        if (pending == Between.AND && parts.getLast().role == Role.MAY)
            parts.set(parts.size() - 1, parts.getLast().in(Role.MUST));
        boolean isAlternative = pending == Between.OR && role != Role.NOT;
        parts.add(new Part(new Operand(lexeme.text(), lexeme.isExact()), role, isAlternative));
        pending = null;
        isDenied = false;
    }

    private List<Clause> clauses() {
        var clauses = new ArrayList<Clause>();
        boolean isRun = false;
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            boolean isPlain =
                    part.isPlain() && !part.isAlternative && !(i + 1 < parts.size() && parts.get(i + 1).isAlternative);
            if (part.isAlternative) alternative(part.operand, clauses);
            else if (isPlain && isRun) longer(part.operand, clauses);
            else clauses.add(new Clause(role(part), List.of(part.operand)));
            isRun = isPlain;
        }
        return clauses;
    }

    /// Who quotes wants it like that.
    private static Role role(Part part) {
        return part.role == Role.MAY && part.operand.isExact ? Role.MUST : part.role;
    }

    private static void alternative(Operand other, List<Clause> clauses) {
        var any = new ArrayList<>(clauses.removeLast().any);
        any.add(other);
        clauses.add(new Clause(Role.MUST, any));
    }

    /// Words that follow each other are read together: "36 410" is one number.
    private static void longer(Operand next, List<Clause> clauses) {
        String before = clauses.removeLast().any.getFirst().words;
        clauses.add(new Clause(Role.MAY, List.of(new Operand(before + " " + next.words, false))));
    }
}
