package nl.kenniskompas.systemmap.map;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A node of the map.
///
/// @param wordings other factors that are joined to it, by name
public record Factor(
        long id, int version, String name, @Nullable String note, List<Wording> wordings) {
    /// A factor that is read as another one.
    ///
    /// @param id its own, by which it can be parted again
    public record Wording(long id, String name) {}

    /// Whether this is its name, or that of a wording of it, however it is written.
    public boolean isCalled(FactorName said) {
        String spelling = said.spelling();
        return Stream.concat(Stream.of(name), wordings.stream().map(Wording::name))
                .anyMatch(one -> new FactorName(one).spelling().equals(spelling));
    }

    public String address() {
        return "/factoren/" + id;
    }
}
