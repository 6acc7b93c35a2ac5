/// How often something may be asked. A limit is a bean of the type [Limit]: who adds a page that can be abused, adds
/// one.
@NullMarked
package nl.kenniskompas.identity.limit;

import org.jspecify.annotations.NullMarked;
