package nl.kenniskompas.systemmap.map;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import nl.kenniskompas.systemmap.map.MapRows.RelationRow;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Reads the map: a handful of queries, whatever its size.
@Component
public class SystemMaps {
    private final MapRows rows;

    SystemMaps(MapRows rows) {
        this.rows = rows;
    }

    /// What the reader may see. A relation of which nothing is said (any more), or that would lead from a factor to
    /// another wording of itself, is left out.
    @Transactional(readOnly = true)
    public SystemMap read() {
        var wordings = Wordings.of(rows.factors());
        var claims = rows.claims();
        var edges = new LinkedHashMap<Edge, List<RelationRow>>();
        for (var row : rows.relations()) {
            var edge = new Edge(wordings.read(row.cause()), wordings.read(row.effect()), row.sign());
            edges.computeIfAbsent(edge, e -> new ArrayList<>()).add(row);
        }
        var relations = new ArrayList<Relation>(edges.size());
        edges.forEach((edge, same) -> {
            var relation = edge.relation(same, claims);
            if (edge.cause() != edge.effect() && !relation.claims().isEmpty()) relations.add(relation);
        });
        return new SystemMap(wordings.factors(), relations);
    }

    /// One claim, without the rest of the map.
    @Transactional(readOnly = true)
    public Optional<Claim> claim(long id) {
        return rows.claim(id);
    }

    @Transactional(readOnly = true)
    public List<Theme> themes() {
        return List.copyOf(rows.themes().values());
    }
}
