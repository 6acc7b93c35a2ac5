/// Advice to the cabinet and what became of it: advice, recommendation, position, commitment, fulfilment.
///
/// An advice ([nl.kenniskompas.advice.thread.Advice]) has recommendations; each recommendation has the cabinet's
/// position, with who gave it and where; a commitment may follow from it, and is honoured by fulfilments. Commitments
/// also stand by themselves. Deadlines are kept as written beside how they are read; each shift of a deadline and each
/// step of a commitment is a row with who, when and why. Recommendations and commitments can be linked with knowledge
/// questions, which this module knows by id and by what the agenda tells of them.
///
/// All of it is read by [nl.kenniskompas.advice.thread.Threads] and [nl.kenniskompas.advice.thread.Promises]; pages,
/// the comparison of a newer letter, and whoever makes packs, feeds or exports start from those two.
@ApplicationModule(
        allowedDependencies = {
            "web",
            "web :: layout",
            "web :: file",
            "web :: form",
            "identity",
            "search",
            "history",
            "history :: layout",
            "history :: form",
            "history :: form",
            "library",
            "library :: reader",
            "ingest",
            "ingest :: extract",
            "agenda"
        })
@NullMarked
package nl.kenniskompas.advice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
