package nl.kenniskompas.advice.register;

import java.util.List;
import java.util.Set;
import nl.kenniskompas.advice.register.Imports.Import;
import nl.kenniskompas.advice.register.Line.Kind;
import org.jspecify.annotations.Nullable;

/// What a register would do.
///
/// @param stopped why reading stopped before the end, null when it did not
/// @param unused columns that have no place here
record PreviewPage(
        Import register, List<Line> lines, @Nullable Fault stopped, Set<String> unused) {
    /// A form with more boxes than this is not taken by the server; the rest comes after these are kept.
    private static final int AT_ONCE = 300;

    static final List<Kind> CHOICE = List.of(Kind.NEW, Kind.CHANGED, Kind.REMOVED);

    long count(Kind kind) {
        return lines.stream().filter(line -> line.kind() == kind).count();
    }

    /// What can be chosen or looked at now.
    List<Line> shown(Kind kind) {
        return Choosing.some(lines, AT_ONCE / CHOICE.size(), kind);
    }

    long later(Kind kind) {
        return count(kind) - shown(kind).size();
    }

    boolean hasChoice() {
        return lines.stream().anyMatch(Line::canBeChosen);
    }

    String address() {
        return "/toezeggingen/register/nieuw/" + register.id();
    }
}
