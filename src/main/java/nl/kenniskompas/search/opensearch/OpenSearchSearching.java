package nl.kenniskompas.search.opensearch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kenniskompas.search.Asked;
import nl.kenniskompas.search.Found;
import nl.kenniskompas.search.Searching;
import nl.kenniskompas.search.analysis.Analysis;

/// OpenSearch of the operator. Which index answers and which one is being made it knows itself, by their aliases:
/// so any number of programs may share it, and nothing is asked of it before something is looked for.
public final class OpenSearchSearching implements Searching {
    private static final String ALIASES = "/_aliases";

    private final Server server;
    private final Analysis analysis;
    private final String current, fresh;

    public OpenSearchSearching(OpenSearchSettings settings, Analysis analysis) {
        this.server = new Server(settings);
        this.analysis = analysis;
        this.current = settings.index();
        this.fresh = settings.index() + "-fresh";
    }

    @Override
    public Found find(Asked asked) {
        try {
            return new Finding(server, current, analysis).find(asked);
        } catch (Refused failure) {
            if (failure.isMissing()) return Found.NOTHING;
            throw failure;
        }
    }

    @Override
    public Index current() {
        if (generations().named(current).isEmpty()) make(current);
        return index(current);
    }

    @Override
    public Optional<Index> fresh() {
        return generations().named(fresh).map(_ -> index(fresh));
    }

    @Override
    public Index begin() {
        drop();
        make(fresh);
        return index(fresh);
    }

    /// All in one step: there is no moment at which nothing answers.
    @Override
    public void serve() {
        var generations = generations();
        var next = generations.named(fresh);
        if (next.isEmpty()) return;
        var steps = new ArrayList<Map<String, Object>>();
        steps.add(Map.of("add", Map.of("index", next.get(), "alias", current)));
        steps.add(Map.of("remove", Map.of("index", next.get(), "alias", fresh)));
        generations.named(current).ifPresent(former -> steps.add(Map.of("remove_index", Map.of("index", former))));
        server.post(ALIASES, Map.of("actions", steps));
    }

    @Override
    public void drop() {
        generations()
                .named(fresh)
                .ifPresent(unfinished -> server.post(
                        ALIASES, Map.of("actions", List.of(Map.of("remove_index", Map.of("index", unfinished))))));
    }

    @Override
    public void close() {
        server.close();
    }

    private Index index(String alias) {
        return new OpenSearchIndex(server, alias, analysis);
    }

    private Generations generations() {
        return Generations.of(server, current);
    }

    private void make(String alias) {
        try {
            server.put("/" + generations().next(), Shape.of(alias));
        } catch (Refused failure) {
            // another program makes it at the same moment
            if (!failure.isThereAlready()) throw failure;
        }
    }
}
