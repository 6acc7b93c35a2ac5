/// The chain of seals over the log: adding to it, keeping its anchor outside the database, and verifying both.
@NullMarked
package nl.kenniskompas.history.seal;

import org.jspecify.annotations.NullMarked;
