package nl.kenniskompas.systemmap.dilemma.form;

import nl.kenniskompas.history.form.FormPage;
import nl.kenniskompas.systemmap.dilemma.Dilemma;

/// The form of an option, with the values for which it asks the consequences.
record OptionPage(FormPage form, Dilemma dilemma) {}
