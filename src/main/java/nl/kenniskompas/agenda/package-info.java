/// The knowledge agenda: editions with challenges, issues and knowledge questions; goals, trends and cross-links.
///
/// An edition ([nl.kenniskompas.agenda.edition.Edition]) belongs to one organisation and one period. A challenge has a
/// number, a goal, a citizens' voice and an introduction; an issue is a lettered part of it with up to three wordings;
/// a knowledge question is exploratory, explanatory or policy-oriented. A cell of issue x type can be covered
/// elsewhere. Every item may name its predecessor in an earlier edition, and keeps the passages it came from.
///
/// All of it is read as one tree by [nl.kenniskompas.agenda.edition.Editions]; pages, prints, exports, differences and
/// the matching of a newer document are made from that tree, so a past day or an older edition needs no second way.
@ApplicationModule(
        allowedDependencies = {
            "web",
            "web :: layout",
            "web :: file",
            "web :: form",
            "identity",
            "search",
            "search :: analysis",
            "search :: related",
            "history",
            "history :: layout",
            "history :: form",
            "library",
            "library :: reader",
            "ingest",
            "ingest :: extract",
            "ingest :: intake"
        })
@NullMarked
package nl.kenniskompas.agenda;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
