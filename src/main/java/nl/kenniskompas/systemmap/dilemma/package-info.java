/// Dilemmas: a trade-off between two values, bound to relations of the map, with what ministries say, ways
/// out and what was decided. Its life is drawn in `docs/states/dilemma.md`.
///
/// All of it is read by [nl.kenniskompas.systemmap.dilemma.Tradeoffs]; pages and forms start from there.
@NullMarked
package nl.kenniskompas.systemmap.dilemma;

import org.jspecify.annotations.NullMarked;
