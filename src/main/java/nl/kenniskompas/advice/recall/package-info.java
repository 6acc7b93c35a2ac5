/// The half-yearly recall: per ministry what is overdue, what falls due, what has no readable term, what moved and what
/// was done. One [nl.kenniskompas.advice.recall.Pack] makes the page, the Word file and the spreadsheet alike.
@NullMarked
package nl.kenniskompas.advice.recall;

import org.jspecify.annotations.NullMarked;
