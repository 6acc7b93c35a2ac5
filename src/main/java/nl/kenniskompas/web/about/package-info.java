/// What the platform is, how accessible it is, what it keeps, and how its proposals come about.
@NullMarked
package nl.kenniskompas.web.about;

import org.jspecify.annotations.NullMarked;
