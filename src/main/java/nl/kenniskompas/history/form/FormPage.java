package nl.kenniskompas.history.form;

import nl.kenniskompas.web.form.Form;
import org.jspecify.annotations.Nullable;

/// A form with what stands around it.
///
/// @param title key of its message
/// @param removal address that asks whether the item may go; null when it does not stand yet
public record FormPage(
        Where where, String title, Form form, @Nullable String removal) {}
