/// The platform as people meet it: a real browser, the sample content, wide and narrow, with and without script.
@NullMarked
package nl.kenniskompas.browser;

import org.jspecify.annotations.NullMarked;
