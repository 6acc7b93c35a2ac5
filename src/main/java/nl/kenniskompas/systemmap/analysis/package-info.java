/// What the system map tells as a whole: chains across ministries, loops, influence, bridges, communities.
///
/// All of it works on a [nl.kenniskompas.systemmap.map.SystemMap], so on what the reader may see and the lens leaves,
/// and gives records with relations and ids; the words are made by the pages. A search that could take for ever gets a
/// [nl.kenniskompas.systemmap.analysis.Bound] and tells with its [nl.kenniskompas.systemmap.analysis.Extent] how far it
/// came. The same map gives the same answer, in the same order.
@NullMarked
package nl.kenniskompas.systemmap.analysis;

import org.jspecify.annotations.NullMarked;
