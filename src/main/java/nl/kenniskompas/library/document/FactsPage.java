package nl.kenniskompas.library.document;

import nl.kenniskompas.web.form.Form;

/// @param stale whether somebody else changed the document while the form was open
record FactsPage(Document document, Form form, boolean stale) {}
