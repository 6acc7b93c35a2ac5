package nl.kenniskompas.identity.limit;

import org.springframework.boot.context.properties.ConfigurationProperties;

/// `kompas.limits.*`.
///
/// @param signIn attempts to sign in, per address; changes of how one signs in, per person
/// @param link links by mail to sign in with, per address and per mailbox
/// @param upload times that somebody brings files
/// @param export files that are made anew each time, per person or address
/// @param search questions to the index, per person or address; each letter that is typed may be one
@ConfigurationProperties("kompas.limits")
record LimitSettings(Rate signIn, Rate link, Rate upload, Rate export, Rate search) {}
