package nl.kenniskompas.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;
import nl.kenniskompas.sample.SampleAgenda.Block;
import nl.kenniskompas.sample.SampleAgenda.Chapter;
import nl.kenniskompas.sample.SampleAgenda.Fill;
import nl.kenniskompas.sample.SampleAgenda.Item;
import nl.kenniskompas.sample.SampleAgenda.Items;
import nl.kenniskompas.sample.SampleAgenda.Note;
import nl.kenniskompas.sample.SampleAgenda.Paragraph;
import nl.kenniskompas.sample.SampleAgenda.Prose;
import nl.kenniskompas.sample.SampleAgenda.Steps;
import nl.kenniskompas.sample.SampleAgenda.Subheading;

/// Reads a source of `src/sample`. A paragraph is one line there, so a line says everything about its own kind.
final class SampleSource {
    private static final Pattern STEP = Pattern.compile("\\d\\. (.*)");
    private static final Pattern NOTE = Pattern.compile("\\[\\^(\\d)]: (.*)");
    private static final Pattern CHALLENGE = Pattern.compile("(Maatschappelijke opgave|Thema) (\\d+): (.*)");

    private SampleSource() {}

    static SampleAgenda read(Path file) throws IOException {
        var meta = new LinkedHashMap<String, String>();
        var chapters = new ArrayList<List<String>>();
        for (var line : Files.readAllLines(file)) {
            if (line.startsWith("# ")) {
                chapters.add(new ArrayList<>(List.of(line.substring(2))));
            } else if (!line.isBlank() && chapters.isEmpty()) {
                var colon = line.indexOf(": ");
                meta.put(line.substring(0, colon), line.substring(colon + 2));
            } else if (!line.isBlank()) {
                chapters.getLast().add(line);
            }
        }
        return new SampleAgenda(
                meta, chapters.stream().map(SampleSource::chapter).toList());
    }

    private static Chapter chapter(List<String> lines) {
        var body = lines.subList(1, lines.size());
        var challenge = CHALLENGE.matcher(lines.getFirst());
        return challenge.matches()
                ? ChallengeLines.read(
                        challenge.group(1), Integer.parseInt(challenge.group(2)), challenge.group(3), body)
                : new Prose(lines.getFirst(), blocks(body));
    }

    private static List<Block> blocks(List<String> lines) {
        var blocks = new ArrayList<Block>();
        for (var line : lines) {
            var next = block(line);
            var last = blocks.isEmpty() ? null : blocks.getLast();
            if (next instanceof Items more && last instanceof Items before) {
                blocks.set(blocks.size() - 1, new Items(joined(before.items(), more.items())));
            } else if (next instanceof Steps more && last instanceof Steps before) {
                blocks.set(blocks.size() - 1, new Steps(joined(before.steps(), more.steps())));
            } else {
                blocks.add(next);
            }
        }
        return blocks;
    }

    private static Block block(String line) {
        var bare = line.strip();
        var step = STEP.matcher(bare);
        var note = NOTE.matcher(bare);
        if (bare.startsWith("- ")) {
            return new Items(List.of(new Item(line.indexOf('-') / 2, bare.substring(2))));
        } else if (bare.startsWith("## ")) {
            return new Subheading(bare.substring(3));
        } else if (bare.startsWith("{{")) {
            return new Fill(bare.substring(2, bare.length() - 2));
        } else if (step.matches()) {
            return new Steps(List.of(step.group(1)));
        } else {
            return note.matches() ? new Note(note.group(1), note.group(2)) : new Paragraph(bare);
        }
    }

    private static <T> List<T> joined(List<T> before, List<T> after) {
        var all = new ArrayList<>(before);
        all.addAll(after);
        return all;
    }
}
