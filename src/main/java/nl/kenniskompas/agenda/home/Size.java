package nl.kenniskompas.agenda.home;

import nl.kenniskompas.agenda.edition.Agenda;
import nl.kenniskompas.agenda.edition.Tally;

/// How much an edition holds, without reading it whole.
record Size(Agenda agenda, long challenges, long issues, Tally questions) {}
