package nl.kenniskompas.web.about;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// What is declared of the algorithms of the platform: one file each, in `algoritmeregister`.
@Component
class Algorithms {
    private static final List<String> ORDER = List.of(
            "kenniskompas-zoeken",
            "kenniskompas-verwant",
            "kenniskompas-vraagadvies",
            "kenniskompas-voorstellen",
            "kenniskompas-systeemkaart");

    private final List<Algorithm> all;

    /// @param organisation that runs this platform, by its national name; may be empty
    /// @param contact where questions about its algorithms are answered; may be empty
    Algorithms(
            @Value("${kompas.organisation}") String organisation, @Value("${kompas.algorithms-contact}") String contact)
            throws IOException {
        var json = JsonMapper.builder()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        var found = new ArrayList<Algorithm>();
        for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:algoritmeregister/*.json"))
            try (var bytes = file.getInputStream()) {
                found.add(json.readValue(bytes, Algorithm.class).usedBy(organisation, contact));
            }
        found.sort(Comparator.comparingInt(algorithm -> ORDER.indexOf(algorithm.id())));
        all = List.copyOf(found);
    }

    List<Algorithm> all() {
        return all;
    }
}
