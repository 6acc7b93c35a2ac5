/// The pages of the analysis: the results in sentences, with what they rest on, and small drawings made by the server.
@NullMarked
package nl.kenniskompas.systemmap.analysis.page;

import org.jspecify.annotations.NullMarked;
