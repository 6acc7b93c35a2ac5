package nl.kenniskompas.ingest.intake;

import java.util.List;

/// Files that came in together, each with how it fares.
record BatchPage(Batch batch, List<IntakesPage.Line> lines) {
    int ended() {
        return (int)
                lines.stream().filter(line -> line.intake().state().ended()).count();
    }

    boolean allEnded() {
        return ended() == lines.size();
    }
}
