package nl.kenniskompas.search;

import java.nio.file.Path;
import nl.kenniskompas.search.analysis.Analysis;
import nl.kenniskompas.search.embedding.ModelSettings;
import nl.kenniskompas.search.embedding.OnnxEmbedding;
import nl.kenniskompas.search.embedding.Reranked;
import nl.kenniskompas.search.lucene.LuceneSearching;
import nl.kenniskompas.search.lucene.Places;
import nl.kenniskompas.search.opensearch.OpenSearchSearching;
import nl.kenniskompas.search.opensearch.OpenSearchSettings;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({OpenSearchSettings.class, ModelSettings.class})
class Engine {
    @Bean
    Analysis analysis() {
        return Analysis.load();
    }

    /// @param folder of an index of our own; without one it is kept in memory
    /// @param elsewhere the OpenSearch that is used instead, when there is one
    /// @param model by which the first hits are put in order too, when there is one
    @Bean
    Searching searching(
            @Value("${kompas.search.folder}") String folder,
            OpenSearchSettings elsewhere,
            ModelSettings model,
            Analysis analysis) {
        if (!model.isOn()) return engine(folder, elsewhere, analysis);
        var embedding = OnnxEmbedding.open(model);
        return new Reranked(engine(folder, elsewhere, analysis), embedding, model.weight());
    }

    private static Searching engine(String folder, OpenSearchSettings elsewhere, Analysis analysis) {
        if (elsewhere.isOn()) return new OpenSearchSearching(elsewhere, analysis);
        return new LuceneSearching(
                folder.isBlank() ? new Places.InMemory() : new Places.OnDisk(Path.of(folder)), analysis);
    }
}
