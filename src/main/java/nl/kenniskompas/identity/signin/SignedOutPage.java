package nl.kenniskompas.identity.signin;

import org.jspecify.annotations.Nullable;

/// @param onward where to be signed out as well, null when it is done
record SignedOutPage(@Nullable String onward) {}
