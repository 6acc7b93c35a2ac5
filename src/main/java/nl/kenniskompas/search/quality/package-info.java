/// How good the search is, measured beside others on the same passages and questions.
@NamedInterface("quality")
@NullMarked
package nl.kenniskompas.search.quality;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
