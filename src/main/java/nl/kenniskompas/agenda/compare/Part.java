package nl.kenniskompas.agenda.compare;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One thing of an edition that can differ.
///
/// @param identity kind and id; a link without an id of its own is known by its two ends
/// @param kin identities of the same thing in another edition
/// @param words what it says; the last way to recognise it
/// @param parent identity of what it stands under, null when it stands under the edition
/// @param place number and name of what it stands under, in words
/// @param challenge identity of the challenge it belongs to, null when it belongs to none
/// @param fields texts by the name of the field
/// @param address where it is read, null when it has no place of its own
record Part(
        Kind kind,
        String identity,
        List<String> kin,
        String words,
        @Nullable String parent,
        String place,
        @Nullable String challenge,
        Map<String, String> fields,
        @Nullable String address) {}
