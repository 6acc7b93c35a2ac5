package nl.kenniskompas.systemmap.map;

/// @param crossCutting concerns all other themes
public record Theme(long id, int version, String title, boolean crossCutting) {}
