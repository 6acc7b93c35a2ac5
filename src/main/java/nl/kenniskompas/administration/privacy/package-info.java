/// Personal data: what is held about somebody, taking it along, erasing it; what is kept how long, and the daily job
/// that holds to that.
@NullMarked
package nl.kenniskompas.administration.privacy;

import org.jspecify.annotations.NullMarked;
