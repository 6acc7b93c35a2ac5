package nl.kenniskompas.advice.register;

import org.jspecify.annotations.Nullable;

/// @param content what was pasted
/// @param fault why nothing could be read, null when nothing was sent yet
record ImportPage(String content, @Nullable Fault fault) {}
