/// The system map: which changes bring which others about, across ministries, and the dilemmas that follow.
///
/// A factor is something that can become more or less; a relation says what a change of one does to another, with a
/// sign. What sources say of a relation are its claims: each keeps its words, whether it sees an opportunity, a risk or
/// both, and the ministries that it names. A relation has all of its claims and averages nothing; how strong the
/// evidence is, a person judges. Factors that are wordings of one thing are joined and can be parted again: their
/// relations stay as they were written and are read together.
///
/// All of it is read as one [nl.kenniskompas.systemmap.map.SystemMap] by [nl.kenniskompas.systemmap.map.SystemMaps];
/// map, tables, analysis and exports start from that, so they cannot tell different things, and hidden items, which
/// the database leaves out, are missing in all of them.
@ApplicationModule(
        allowedDependencies = {
            "web",
            "web :: layout",
            "web :: file",
            "web :: form",
            "identity",
            "search",
            "search :: analysis",
            "history",
            "history :: layout",
            "history :: form",
            "library",
            "library :: reader",
            "ingest",
            "ingest :: extract",
            "ingest :: intake",
            "ingest :: platform",
            "agenda"
        })
@NullMarked
package nl.kenniskompas.systemmap;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
