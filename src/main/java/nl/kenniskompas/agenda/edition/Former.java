package nl.kenniskompas.agenda.edition;

/// The same item in another edition.
///
/// @param words the item's own name there
public record Former(Agenda agenda, String words, String address) {}
