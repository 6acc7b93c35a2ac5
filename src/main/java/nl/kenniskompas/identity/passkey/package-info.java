/// Signing in by passkey (WebAuthn), for people whom no identity provider vouches for, and the page where they keep
/// their own. The checks of what a device answers are Spring Security's; the routes, the session and the tables ours.
@NullMarked
package nl.kenniskompas.identity.passkey;

import org.jspecify.annotations.NullMarked;
