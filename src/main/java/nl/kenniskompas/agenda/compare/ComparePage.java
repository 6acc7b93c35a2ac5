package nl.kenniskompas.agenda.compare;

import java.util.List;
import nl.kenniskompas.agenda.edition.Agenda;
import nl.kenniskompas.agenda.edition.Edition;
import org.jspecify.annotations.Nullable;

/// @param edition the edition whose page it is
/// @param before what it is compared with, null when the edition did not exist then
/// @param other the other edition, null when two days are compared
/// @param others all other editions
record ComparePage(
        Edition edition,
        @Nullable Edition before,
        Days days,
        @Nullable Agenda other,
        List<Agenda> others,
        Comparison comparison) {}
