package nl.kenniskompas.library.document;

import java.util.List;
import java.util.Map;

/// @param passages how many passages became something, by document
record DocumentsPage(List<Document> documents, Map<Long, Integer> passages) {
    int taken(Document document) {
        return passages.getOrDefault(document.id(), 0);
    }
}
