/// Commitments to and from the House's own register, by the names of its columns.
///
/// A register that comes in is kept as it came ([nl.kenniskompas.advice.register.Imports]), read line by line
/// ([nl.kenniskompas.advice.register.Reading]), paired with what stands and judged
/// ([nl.kenniskompas.advice.register.Judging]): new, changed, the same, removed there, or not readable. Nothing is kept
/// before a person chose it. What the register said the last time is kept beside the commitment, so that only what is
/// news to both counts as a change.
@NullMarked
package nl.kenniskompas.advice.register;

import org.jspecify.annotations.NullMarked;
