/// What is related to a knowledge question and what is not linked with it yet: passages that may answer it, questions
/// that resemble it, recommendations and commitments that touch it; and beside a passage the questions that it may
/// answer.
///
/// Suggestions are made anew at each look from what the reader sees ([nl.kenniskompas.search.related.Relating]). A
/// person confirms or rejects; that is a row ([nl.kenniskompas.agenda.related.Judgement]) that stands for this
/// question, and that raises or lowers the same thing beside questions that resemble it.
@NullMarked
package nl.kenniskompas.agenda.related;

import org.jspecify.annotations.NullMarked;
