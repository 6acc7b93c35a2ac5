/// The audit log, for who has to look something up in it.
@NullMarked
package nl.kenniskompas.administration.audit;

import org.jspecify.annotations.NullMarked;
