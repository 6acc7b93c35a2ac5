/// How those who find a weakness reach those who can mend it.
@NullMarked
package nl.kenniskompas.web.security;

import org.jspecify.annotations.NullMarked;
