/// Advice on a knowledge question: which type it seems to be, what may be unclear in it, and which questions resemble
/// it. (Not to be confused with the module `advice`, which is about what advisory bodies say.)
///
/// All of it is deterministic and local. [nl.kenniskompas.agenda.remark.Cues] finds phrases that stand in a resource;
/// the type is a weighing of those phrases with weights learned from examples of our own, so the words that weighed can
/// be named. A remark never blocks anything: a person decides. Named for the program alone, which runs its bench.
@NamedInterface("remark")
@NullMarked
package nl.kenniskompas.agenda.remark;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
