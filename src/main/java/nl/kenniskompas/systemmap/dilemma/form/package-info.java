/// The forms by which dilemmas, positions and options are made, changed and removed, and steps are taken.
@NullMarked
package nl.kenniskompas.systemmap.dilemma.form;

import org.jspecify.annotations.NullMarked;
