package nl.kenniskompas.agenda.question;

import nl.kenniskompas.agenda.remark.Remarks;
import nl.kenniskompas.history.form.FormPage;
import org.jspecify.annotations.Nullable;

/// @param remarks on the words in the form; null when there are none yet
record QuestionFormPage(FormPage form, @Nullable Remarks remarks) {}
