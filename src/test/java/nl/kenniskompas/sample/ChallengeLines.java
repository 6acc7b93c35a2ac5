package nl.kenniskompas.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import nl.kenniskompas.sample.SampleAgenda.Asked;
import nl.kenniskompas.sample.SampleAgenda.Challenge;
import nl.kenniskompas.sample.SampleAgenda.Group;
import nl.kenniskompas.sample.SampleAgenda.Issue;
import org.jspecify.annotations.Nullable;

/// The lines of one challenge: goal, voice and introduction first, then its issues with their questions.
final class ChallengeLines {
    private static final Pattern ISSUE = Pattern.compile("## ([a-z])\\. (.*?)(?: \\| (.*))?");
    private static final Pattern ASKED = Pattern.compile("- (.*?)(?: \\{[#=](\\w+)})?");
    private static final Set<String> TYPES = Set.of("Verkennend:", "Verklarend:", "Beleidsgericht:");
    private static final String COVERED = "- Al opgenomen";

    private ChallengeLines() {}

    static Challenge read(String kind, int number, String title, List<String> lines) {
        var goal = labelled("Doel: ", lines);
        if (goal == null) {
            throw new IllegalStateException("no goal under " + title);
        }
        var introduction = lines.stream()
                .takeWhile(line -> !line.startsWith("## "))
                .filter(line -> !line.startsWith("Doel: ") && !line.startsWith("Burger: "))
                .toList();
        return new Challenge(
                kind,
                number,
                title,
                goal,
                labelled("Burger: ", lines),
                String.join(" ", introduction),
                issues(lines.stream().dropWhile(line -> !line.startsWith("## ")).toList()));
    }

    private static List<Issue> issues(List<String> lines) {
        var parts = new ArrayList<List<String>>();
        for (var line : lines) {
            if (line.startsWith("## ")) {
                parts.add(new ArrayList<>());
            }
            parts.getLast().add(line);
        }
        return parts.stream().map(ChallengeLines::issue).toList();
    }

    private static Issue issue(List<String> lines) {
        var heading = ISSUE.matcher(lines.getFirst());
        if (!heading.matches()) {
            throw new IllegalStateException("not an issue: " + lines.getFirst());
        }
        return new Issue(
                heading.group(1), heading.group(2), heading.group(3), labelled("Vraag: ", lines), groups(lines));
    }

    private static List<Group> groups(List<String> lines) {
        var groups = new ArrayList<Group>();
        for (var line : lines) {
            if (TYPES.contains(line)) {
                groups.add(new Group(line.substring(0, line.length() - 1), List.of(), false));
            } else if (line.startsWith("- ")) {
                var last = groups.isEmpty() ? new Group(null, List.of(), false) : groups.removeLast();
                groups.add(with(last, line));
            }
        }
        return groups;
    }

    private static Group with(Group group, String line) {
        if (line.equals(COVERED)) {
            return new Group(group.type(), group.questions(), true);
        }
        var asked = ASKED.matcher(line);
        if (!asked.matches()) {
            throw new IllegalStateException("not a question: " + line);
        }
        var questions = new ArrayList<>(group.questions());
        questions.add(new Asked(asked.group(1), asked.group(2)));
        return new Group(group.type(), questions, group.covered());
    }

    private static @Nullable String labelled(String label, List<String> lines) {
        return lines.stream()
                .filter(line -> line.startsWith(label))
                .map(line -> line.substring(label.length()))
                .findFirst()
                .orElse(null);
    }
}
