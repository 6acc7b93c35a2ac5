/// What is related to a text: which passages may answer a question, which questions a passage may answer.
///
/// The search gives the candidates; they are weighed again by what they share with the question: each of its words
/// counts by how rare it is and by how it is met, and what is not met counts against it. So each suggestion can name
/// the words that it rests on. It knows nothing of who judged what; whoever remembers judgements raises or lowers with
/// them.
@NamedInterface("related")
@NullMarked
package nl.kenniskompas.search.related;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
