package nl.kenniskompas.systemmap.form;

import java.util.List;
import nl.kenniskompas.systemmap.map.SystemMap;
import nl.kenniskompas.systemmap.map.Theme;

record ThemesPage(List<Line> lines) {
    /// @param relations how many have it
    record Line(Theme theme, long relations) {}

    static ThemesPage of(SystemMap map, List<Theme> themes) {
        return new ThemesPage(themes.stream()
                .map(theme -> new Line(
                        theme,
                        map.relations().stream()
                                .filter(relation -> relation.themes().contains(theme))
                                .count()))
                .toList());
    }
}
