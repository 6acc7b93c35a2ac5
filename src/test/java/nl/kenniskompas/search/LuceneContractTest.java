package nl.kenniskompas.search;

import java.nio.file.Path;
import nl.kenniskompas.search.lucene.LuceneSearching;
import nl.kenniskompas.search.lucene.Places;
import org.junit.jupiter.api.io.TempDir;

class LuceneContractTest extends SearchingContract {
    @TempDir
    Path folder;

    @Override
    Searching open() {
        return new LuceneSearching(new Places.OnDisk(folder), ANALYSIS);
    }
}
