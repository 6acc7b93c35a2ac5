/// The people that the platform knows, what they may, the groups they are in, and the list of rights for the yearly
/// review.
@NullMarked
package nl.kenniskompas.administration.people;

import org.jspecify.annotations.NullMarked;
