package nl.kenniskompas.systemmap.picture;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.kenniskompas.systemmap.map.SystemMap;
import nl.kenniskompas.systemmap.map.SystemMaps;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The places of factors that are kept between visits.
@Repository
public class FactorPlaces {
    private static final int OF_ONE_RELATION = 2;

    private final JdbcClient sql;
    private final SystemMaps maps;

    FactorPlaces(JdbcClient sql, SystemMaps maps) {
        this.sql = sql;
        this.maps = maps;
    }

    Map<Long, Spot> kept() {
        var kept = new HashMap<Long, Spot>();
        sql.sql("select factor_id, x, y, pinned from factor_place").query(row -> {
            kept.put(row.getLong(1), new Spot(row.getDouble(2), row.getDouble(3), row.getBoolean(4)));
        });
        return kept;
    }

    /// Gives each factor that has no place one near those it is related to, and keeps it. When many come at once and
    /// nobody put one anywhere, all are placed anew: the few that were first are no good ground for the many after
    /// them. A relation that a person adds moves nothing.
    @Transactional
    public void keepNew() {
        var map = maps.read();
        var kept = kept();
        long fresh = map.factors().stream()
                .filter(factor -> !kept.containsKey(factor.id()))
                .count();
        boolean many = fresh > OF_ONE_RELATION && fresh * 10 > map.factors().size();
        if (many && kept.values().stream().noneMatch(Spot::pinned)) keep(Arrangement.of(map, Map.of()));
        else keepMissing(map, kept);
    }

    /// Places all factors anew, but for those that a person put somewhere.
    @Transactional
    void arrangeAnew() {
        var pinned = new HashMap<Long, Spot>();
        kept().forEach((factor, spot) -> {
            if (spot.pinned()) pinned.put(factor, spot);
        });
        keep(Arrangement.of(maps.read(), pinned));
    }

    /// What a person put somewhere. When others have no kept place yet, they get the one in which the person saw them.
    @Transactional
    void put(Map<Long, Spot> spots) {
        keepMissing(maps.read(), kept());
        keep(spots);
    }

    private void keepMissing(SystemMap map, Map<Long, Spot> kept) {
        var missing = new LinkedHashMap<>(Arrangement.of(map, kept));
        missing.keySet().removeAll(kept.keySet());
        keep(missing);
    }

    /// A factor that the writer does not see, or may not change, stays where it is. The last who puts it somewhere
    /// wins.
    private void keep(Map<Long, Spot> spots) {
        var ids = spots.keySet().toArray(Long[]::new);
        sql.sql("""
                        insert into factor_place (factor_id, x, y, pinned)
                        select f.id, s.x, s.y, s.pinned
                        from unnest(:ids::bigint[], :xs::real[], :ys::real[], :pinned::boolean[]) as s (id, x, y, pinned)
                        join factor f on f.id = s.id and live.may(3, f.organisation_id)
                        order by f.id
                        on conflict (factor_id) do update set x = excluded.x, y = excluded.y, pinned = excluded.pinned
                        where (factor_place.x, factor_place.y, factor_place.pinned)
                              is distinct from (excluded.x, excluded.y, excluded.pinned)""")
                .param("ids", ids)
                .param("xs", spots.values().stream().map(s -> (float) s.x()).toArray(Float[]::new))
                .param("ys", spots.values().stream().map(s -> (float) s.y()).toArray(Float[]::new))
                .param("pinned", spots.values().stream().map(Spot::pinned).toArray(Boolean[]::new))
                .update();
    }
}
