/// What somebody means by the words of a question, for every engine the same: an engine only renders it.
///
/// Words as they come are the rule: an entry needs one of them, each more counts, and words that stand together count
/// once more. Who wants more says it by signs:
///
/// | typed | means |
/// |---|---|
/// | `"sociale samenhang"` | these words as written, in this order; little words such as "de" stand for any one |
/// | `+zorg` | this word must be there, in any of its forms or inside a compound |
/// | `zorg AND werk` | both must be there |
/// | `-werk`, `NOT werk` | without this word in any of its forms; compounds that have it inside may be there |
/// | `jeugd OR kind` | one of the two must be there; goes before AND |
/// | `soort:vraag` | only this kind |
/// | `jaar:2025` | only of this year |
/// | `organisatie:CPB`, `organisatie:"Raad van State"` | only of this organisation |
///
/// As soon as something must be there, the words without a sign only tell what comes first. AND, OR and NOT are written
/// in capitals; the names before a colon also in English (`kind:`, `year:`, `organisation:`). The same name twice means
/// one of both values. A sign where it says nothing (a quote that is not closed, an OR at the end, nothing but words to
/// leave out) is read as a word, so no question is wrong.
@NullMarked
package nl.kenniskompas.search.query;

import org.jspecify.annotations.NullMarked;
