/// The search on an OpenSearch of the operator. Texts become tokens in our own code, as for Lucene, so that both find
/// the same; OpenSearch needs no plugin and no dictionary.
@NullMarked
package nl.kenniskompas.search.opensearch;

import org.jspecify.annotations.NullMarked;
