/// Signing in at the identity provider of the organisation, by the Dutch government's profile of OpenID Connect
/// (authorization code, PKCE with S256, `private_key_jwt`, state, nonce, `acr`). No token reaches the browser, and only
/// the id token is kept, in the session, for signing out.
@NullMarked
package nl.kenniskompas.identity.oidc;

import org.jspecify.annotations.NullMarked;
