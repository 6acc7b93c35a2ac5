@NullMarked
package nl.kenniskompas.database;

import org.jspecify.annotations.NullMarked;
