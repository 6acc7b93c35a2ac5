package nl.kenniskompas.agenda;

public record QuestionId(long value) {}
