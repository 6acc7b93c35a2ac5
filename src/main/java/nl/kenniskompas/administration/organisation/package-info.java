/// The pages and forms of organisations: by kind, each with its names over time, where it came from and went.
@NullMarked
package nl.kenniskompas.administration.organisation;

import org.jspecify.annotations.NullMarked;
