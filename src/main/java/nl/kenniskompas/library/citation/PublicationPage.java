package nl.kenniskompas.library.citation;

import java.util.List;
import nl.kenniskompas.library.Publication;
import nl.kenniskompas.library.citation.CitationIndex.Copy;

/// @param address where the state publishes it
/// @param copies our own
/// @param leans who leans on it
/// @param beside others of its dossier
record PublicationPage(
        Publication publication, String address, List<Copy> copies, List<Lean> leans, List<LeantOn> beside) {
    int citations() {
        return leans.stream().mapToInt(lean -> lean.places().size()).sum();
    }
}
