/// Gets an official publication that we do not hold. The register of official publications tells its title, its day and
/// its files; one of those comes in like any other document.
@NullMarked
package nl.kenniskompas.ingest.publication;

import org.jspecify.annotations.NullMarked;
