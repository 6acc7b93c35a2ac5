package nl.kenniskompas.systemmap.dilemma.page;

import java.util.List;
import nl.kenniskompas.systemmap.dilemma.DilemmaState;
import nl.kenniskompas.systemmap.dilemma.Tradeoff;
import nl.kenniskompas.systemmap.dilemma.suggestion.Suggestion;
import nl.kenniskompas.systemmap.map.Ministry;
import nl.kenniskompas.systemmap.map.SystemMap;
import org.jspecify.annotations.Nullable;

/// @param all every dilemma
/// @param asked the state that was asked for, null for all
/// @param suggestions where one may be hiding
/// @param whole whether all suggestions are shown
record DilemmasPage(
        List<Tradeoff> all,
        @Nullable DilemmaState asked,
        SystemMap map,
        List<Suggestion> suggestions,
        List<Suggestion> aside,
        boolean whole) {
    private static final int FIRST = 10;

    List<Tradeoff> found() {
        return all.stream()
                .filter(one -> asked == null || one.dilemma().state() == asked)
                .toList();
    }

    long count(DilemmaState state) {
        return all.stream().filter(one -> one.dilemma().state() == state).count();
    }

    List<Ministry> ministries(Tradeoff tradeoff) {
        return tradeoff.ministries(map);
    }

    List<Suggestion> shown() {
        return whole ? suggestions : suggestions.stream().limit(FIRST).toList();
    }

    /// How many suggestions are not shown.
    int left() {
        return suggestions.size() - shown().size();
    }
}
