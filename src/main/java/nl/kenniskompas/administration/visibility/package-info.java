/// Who may see an item: open, unless. What is not open has an audience, a ground, a reviewer and a day on which it is
/// looked at again.
@NullMarked
package nl.kenniskompas.administration.visibility;

import org.jspecify.annotations.NullMarked;
