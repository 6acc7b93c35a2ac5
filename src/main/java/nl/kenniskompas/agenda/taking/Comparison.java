package nl.kenniskompas.agenda.taking;

import java.util.List;
import nl.kenniskompas.ingest.Finding;
import org.springframework.stereotype.Component;

/// Compares a document's agenda with the edition that stands.
@Component
class Comparison {
    List<Finding> compare(Finding agenda) {
        return List.of(agenda);
    }
}
