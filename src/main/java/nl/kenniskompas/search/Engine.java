package nl.kenniskompas.search;

import java.nio.file.Path;
import nl.kenniskompas.search.analysis.Analysis;
import nl.kenniskompas.search.lucene.LuceneSearching;
import nl.kenniskompas.search.lucene.Places;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class Engine {
    @Bean
    Analysis analysis() {
        return Analysis.load();
    }

    /// @param folder of the index; without one it is kept in memory
    @Bean
    Searching searching(@Value("${kompas.search.folder}") String folder, Analysis analysis) {
        return new LuceneSearching(
                folder.isBlank() ? new Places.InMemory() : new Places.OnDisk(Path.of(folder)), analysis);
    }
}
