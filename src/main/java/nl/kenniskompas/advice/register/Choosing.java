package nl.kenniskompas.advice.register;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.kenniskompas.advice.register.Imports.Import;
import nl.kenniskompas.advice.register.Line.Kind;
import nl.kenniskompas.history.Changes;
import nl.kenniskompas.web.Text;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Reads a register that waits, and keeps of it what a person chose: all of it in one change, or nothing.
@Component
class Choosing {
    private final HouseRows rows;
    private final Taking taking;
    private final Changes changes;

    Choosing(HouseRows rows, Taking taking, Changes changes) {
        this.rows = rows;
        this.taking = taking;
        this.changes = changes;
    }

    /// @param chosen how many lines were chosen
    /// @param kept how many of them were still as the person saw them, and so were kept
    record Outcome(int chosen, int kept) {}

    List<Line> lines(Reading reading) {
        return new Judging(taking.ministryKeys()).lines(reading.found(), rows.all());
    }

    @Transactional
    public Outcome keep(Import register, Set<String> chosen, Text text) {
        var kept = lines(Reading.of(register.content())).stream()
                .filter(Line::canBeChosen)
                .filter(line -> chosen.contains(line.token()))
                .toList();
        if (!kept.isEmpty()) changes.because(text.of("advice.register.because", register.fileName()));
        String reason = text.of("advice.register.reason");
        kept.forEach(line -> keep(line, reason));
        return new Outcome(chosen.size(), kept.size());
    }

    private void keep(Line line, String reason) {
        var match = line.match();
        long id;
        if (match == null) id = taking.add(line.row());
        else if (line.kind() == Kind.REMOVED) id = taking.lapse(match.known().commitment(), reason);
        else id = taking.change(match.known().commitment(), line, reason);
        var before = match == null ? null : match.known().kept();
        rows.keep(id, before == null ? line.row() : line.row().over(before));
    }

    /// Lines of these kinds, at most so many.
    static List<Line> some(List<Line> lines, int most, Kind... kinds) {
        var wanted = Set.of(kinds);
        return Stream.of(lines)
                .flatMap(List::stream)
                .filter(line -> wanted.contains(line.kind()))
                .limit(most)
                .toList();
    }
}
