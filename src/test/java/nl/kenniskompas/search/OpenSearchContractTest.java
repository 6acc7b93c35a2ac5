package nl.kenniskompas.search;

import java.util.concurrent.atomic.AtomicInteger;
import nl.kenniskompas.search.opensearch.OpenSearchSearching;
import nl.kenniskompas.search.opensearch.OpenSearchSettings;

class OpenSearchContractTest extends SearchingContract {
    private static final AtomicInteger TESTS = new AtomicInteger();

    private final String index = "contract" + TESTS.incrementAndGet();

    @Override
    Searching open() {
        return new OpenSearchSearching(
                new OpenSearchSettings(OpenSearchNode.only().address(), "", "", index), ANALYSIS);
    }
}
