/// Whether the platform can be trusted with what is not for everybody: each route as each role, and the database
/// itself.
@NullMarked
package nl.kenniskompas.trust;

import org.jspecify.annotations.NullMarked;
