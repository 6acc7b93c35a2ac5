package nl.kenniskompas.ingest.recognise.outline;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// How deep each heading stands. Labels are surer than marks of the file (converters give headings levels at random),
/// marks are surer than looks.
final class Ranks {
    private static final int LEVEL = 10,
            CHALLENGE = 15,
            SECOND_CHALLENGE = 18,
            PLAIN = 60,
            ISSUE = 50,
            PART = 70,
            TYPE = 80;
    private static final Set<String> OUTER = Set.of("hoofdstuk", "chapter", "deel", "part");

    private final List<Piece> pieces;
    private final Map<String, Integer> challengeWords;
    private final Set<Head> containers;
    private final int challenge;
    private final boolean issues;
    private final Map<Integer, Integer> numberedLevels;

    Ranks(List<Piece> pieces) {
        this.pieces = pieces;
        var heads = heads(pieces);
        this.challengeWords = challengeWords(heads);
        this.challenge = markedLevel(heads);
        this.issues = heads.stream().anyMatch(h -> h.label() instanceof Label.Issue);
        this.numberedLevels = numberedLevels(heads);
        this.containers = containers();
    }

    private static List<Head> heads(List<Piece> pieces) {
        return pieces.stream()
                .filter(Piece.Title.class::isInstance)
                .map(p -> ((Piece.Title) p).head())
                .toList();
    }

    /// Words for challenges in order of appearance; when two are in use the later one stands inside the earlier.
    private static Map<String, Integer> challengeWords(List<Head> heads) {
        var words = new HashMap<String, Integer>();
        int next = 0;
        for (Head head : heads)
            if (head.label() instanceof Label.Challenge(String word, Integer number)
                    && !OUTER.contains(word)
                    && !word.isEmpty()
                    && !words.containsKey(word)) words.put(word, next++);
        return words;
    }

    /// The level that most headings of challenges are marked with; 0 when they are not marked.
    private int markedLevel(List<Head> heads) {
        var levels = heads.stream()
                .filter(h -> h.level() > 0
                        && h.label() instanceof Label.Challenge(String word, Integer number)
                        && (challengeWords.isEmpty() || !word.isEmpty())
                        && place(word) == 0)
                .collect(Collectors.groupingBy(Head::level, Collectors.counting()));
        return levels.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0);
    }

    private static Map<Integer, Integer> numberedLevels(List<Head> heads) {
        var byDepth = new HashMap<Integer, Map<Integer, Integer>>();
        for (Head head : heads)
            if (head.level() > 0 && head.label() instanceof Label.Numbered(int depth, int last))
                byDepth.computeIfAbsent(depth, d -> new HashMap<>()).merge(head.level(), 1, Integer::sum);
        var levels = new HashMap<Integer, Integer>();
        byDepth.forEach((depth, counts) -> levels.put(
                depth,
                counts.entrySet().stream()
                        .max(Map.Entry.comparingByValue())
                        .orElseThrow()
                        .getKey()));
        return levels;
    }

    private int place(String word) {
        return OUTER.contains(word) ? -1 : challengeWords.getOrDefault(word, 0);
    }

    int of(Head head) {
        if (head.level() == 0 && isAppendix(head)) return LEVEL;
        if (containers.contains(head)) return head.level() > 0 ? head.level() * LEVEL : LEVEL / 2;
        return switch (head.label()) {
            case Label.Challenge(String word, Integer number) -> challenge(head, word);
            case Label.Issue _ -> head.level() == 0 ? ISSUE : Math.max(head.level() * LEVEL, challenge * LEVEL + 1);
            case Label.Typed _ -> head.level() > 0 && !issues ? head.level() * LEVEL : TYPE;
            case Label.Part(var role) -> part(head, role);
            case Label.Numbered(int depth, int last) -> head.level() > 0 ? numbered(depth) : depth * LEVEL;
            case Label.Plain _ -> head.level() > 0 ? head.level() * LEVEL : PLAIN;
        };
    }

    /// Headings of one depth of numbers stand at one level, whatever a converter made of each; deeper numbers deeper.
    private int numbered(int depth) {
        int above = depth == 1 ? 0 : Math.max(numbered(depth - 1), challenge * LEVEL);
        return Math.max(above + 1, numberedLevels.getOrDefault(depth, 1) * LEVEL);
    }

    private int challenge(Head head, String word) {
        int place = place(word);
        if (place < 0) return head.level() > 0 ? head.level() * LEVEL : LEVEL;
        if (place > 0)
            return head.level() > 0 ? Math.max(head.level() * LEVEL, challenge * LEVEL + 1) : SECOND_CHALLENGE;
        return challenge > 0 ? challenge * LEVEL : CHALLENGE;
    }

    private int part(Head head, Label.Role role) {
        if (head.level() > 0) return head.level() * LEVEL;
        return switch (role) {
            case QUESTIONS, MAIN_QUESTION, ISSUES, GOAL, VOICE -> PART;
            case OUTSIDE -> head.text().equals(head.title()) ? PLAIN : numbered(head);
            case CONTENTS, AFFILIATIONS, FRAMEWORK, TRENDS, LINKS, DILEMMAS ->
                head.text().equals(head.title()) ? LEVEL : numbered(head);
        };
    }

    /// An appendix stands beside the chapters, whatever it is about.
    private static boolean isAppendix(Head head) {
        var first = head.text().toLowerCase(Locale.ROOT);
        return first.startsWith("bijlage") || first.startsWith("appendix") || first.startsWith("annex");
    }

    private static int numbered(Head head) {
        var number = head.text()
                .substring(0, Math.max(0, head.text().length() - head.title().length()));
        return LEVEL * (1 + Looks.count(number.strip().replaceAll("\\.$", ""), '.'));
    }

    /// "Kennisvragen" once, right before other headings, holds them all; so does each type of question when it does.
    private Set<Head> containers() {
        var counts = new HashMap<Label, Integer>();
        heads(pieces).forEach(h -> counts.merge(h.label(), 1, Integer::sum));
        var found = new HashSet<Head>();
        for (int at = 0; at + 1 < pieces.size(); at++)
            if (pieces.get(at) instanceof Piece.Title(Head head)
                    && counts.getOrDefault(head.label(), 0) == 1
                    && isGroup(head.label())
                    && leadsToHead(at + 1)) found.add(head);
        return found;
    }

    private static boolean isGroup(Label label) {
        return switch (label) {
            case Label.Typed _ -> true;
            case Label.Part(var role) -> role == Label.Role.QUESTIONS;
            case Label.Challenge _, Label.Issue _, Label.Numbered _, Label.Plain _ -> false;
        };
    }

    private boolean leadsToHead(int start) {
        for (int at = start; at < Math.min(pieces.size(), start + 6); at++)
            switch (pieces.get(at)) {
                case Piece.Title(Head next) -> {
                    return !isGroup(next.label());
                }
                case Piece.Point _, Piece.TableRow _ -> {
                    return false;
                }
                case Piece.Prose _ -> {}
            }
        return false;
    }
}
