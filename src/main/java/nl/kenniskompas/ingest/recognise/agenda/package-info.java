/// Recognises a knowledge agenda in an outline: challenges, issues, typed questions, and what surrounds them.
///
/// What it is not sure of becomes a warning, with one of these codes:
/// - `issue-count`: the text announces another number of issues than was found
/// - `issue-match`: two wordings were taken for one issue, though they share few words
/// - `issue-unmatched`: an item of a list of issues fits none of the issues
/// - `list-item-unused`: an item in a list of questions is no question
/// - `question-lost`: a sentence that asks stands in a questions part and ended nowhere
/// - `question-twice`: one question stands under two issues
/// - `question-unused`: a list that asks was not read as a list of questions
/// - `table-text-unused`: text in a table of questions was not used
/// - `too-many`: there were more questions than any agenda holds
/// - `type-unknown`: a label looks like a type and is none of the three
@NullMarked
package nl.kenniskompas.ingest.recognise.agenda;

import org.jspecify.annotations.NullMarked;
