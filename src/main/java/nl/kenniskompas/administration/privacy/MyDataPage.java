package nl.kenniskompas.administration.privacy;

import java.util.List;
import java.util.Map;

record MyDataPage(Held held) {
    /// The number of things of each kind that other modules hold.
    List<Map.Entry<String, Integer>> others() {
        return held.others().entrySet().stream()
                .map(other -> Map.entry(other.getKey(), other.getValue().size()))
                .toList();
    }
}
