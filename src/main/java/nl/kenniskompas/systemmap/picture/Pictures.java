package nl.kenniskompas.systemmap.picture;

import nl.kenniskompas.systemmap.map.SystemMap;
import nl.kenniskompas.systemmap.map.SystemMaps;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Makes the picture of what somebody wants to see.
@Component
class Pictures {
    private final SystemMaps maps;
    private final FactorPlaces places;

    Pictures(SystemMaps maps, FactorPlaces places) {
        this.maps = maps;
        this.places = places;
    }

    @Transactional(readOnly = true)
    Picture of(Asked asked) {
        return Picture.of(asked, maps.read(), places.kept());
    }

    /// All that the lens and the focus leave, without a picture of it.
    @Transactional(readOnly = true)
    SystemMap seen(Asked asked) {
        return asked.of(maps.read());
    }
}
