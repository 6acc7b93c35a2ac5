package nl.kenniskompas.library.finding;

import java.util.List;
import nl.kenniskompas.library.NewDocument.Repair;
import nl.kenniskompas.library.reader.DocumentText;

/// The words of a document's stretches.
final class Wording {
    private final int[] points;
    private final List<Repair> repairs;

    Wording(DocumentText text) {
        points = text.content().codePoints().toArray();
        repairs = text.repairs();
    }

    int length() {
        return points.length;
    }

    int at(int place) {
        return points[place];
    }

    /// With slips of the print put right, without tags, each white space one space.
    String between(int start, int end) {
        var words = new StringBuilder();
        int at = start;
        for (var repair : repairs) {
            if (repair.start() < at || repair.end() > end) continue;
            words.append(printed(at, repair.start())).append(repair.to());
            at = repair.end();
        }
        words.append(printed(at, end));
        return words.toString()
                .replaceAll("</?[A-Za-z][^<>]*>", " ")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private String printed(int start, int end) {
        return new String(points, start, end - start);
    }
}
