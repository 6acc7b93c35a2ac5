/// What Dutch text is made of, for searching: words, their base forms, the parts of compounds, synonyms and the numbers
/// of parliamentary files. Plain Java; Lucene only finds where words begin and end, so that any engine gets the same
/// tokens. The rules carry an [AnalyserVersion]: an index made by another version must be made anew.
/// Named for modules that compare texts.
@NamedInterface("analysis")
@NullMarked
package nl.kenniskompas.search.analysis;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
