@NullMarked
package nl.kenniskompas.web;

import org.jspecify.annotations.NullMarked;
