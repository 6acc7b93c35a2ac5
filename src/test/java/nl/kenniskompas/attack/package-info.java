/// What somebody tries who means harm; `docs/security/attacks.md` lists which test answers which attack.
@NullMarked
package nl.kenniskompas.attack;

import org.jspecify.annotations.NullMarked;
