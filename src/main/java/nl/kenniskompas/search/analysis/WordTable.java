package nl.kenniskompas.search.analysis;

import java.util.Arrays;

/// Some hundred thousand words of plain letters, each with one number. One array of letters and three of numbers, so
/// that the whole costs about as much memory as its file and is filled in a blink.
final class WordTable {
    static final int NONE = -1;
    private static final int FREE = 0;

    private byte[] letters = new byte[1 << 21];
    private int[] starts = new int[1 << 17];
    private int[] values = new int[1 << 17];
    private int[] slots = new int[1 << 19];
    private int size;
    private int used;

    interface Merging {
        int merged(int old, int fresh);
    }

    /// A word that is there already gets what `merging` makes of both numbers.
    void put(String word, int value, Merging merging) {
        int slot = slot(word);
        if (slots[slot] != FREE) {
            int entry = slots[slot] - 1;
            values[entry] = merging.merged(values[entry], value);
            return;
        }
        grow(word.length());
        starts[size] = used;
        values[size] = value;
        for (int i = 0; i < word.length(); i++) letters[used++] = (byte) word.charAt(i);
        slots[slot] = ++size;
        starts[size] = used;
    }

    /// @return the number of the word, or [#NONE]
    int get(CharSequence word) {
        int entry = slots[slot(word)] - 1;
        return entry < 0 ? NONE : values[entry];
    }

    int size() {
        return size;
    }

    private int slot(CharSequence word) {
        int hash = 0;
        for (int i = 0; i < word.length(); i++) hash = 31 * hash + word.charAt(i);
        hash ^= hash >>> 15;
        int at = hash * 0x9E3779B1 >>> 8 & slots.length - 1;
        while (slots[at] != FREE && !stands(slots[at] - 1, word)) at = at + 1 & slots.length - 1;
        return at;
    }

    private boolean stands(int entry, CharSequence word) {
        int start = starts[entry];
        if (starts[entry + 1] - start != word.length()) return false;
        for (int i = 0; i < word.length(); i++) if (letters[start + i] != word.charAt(i)) return false;
        return true;
    }

    private void grow(int length) {
        if (size >= slots.length / 2) throw new IllegalStateException("more words than a language has");
        if (used + length > letters.length) letters = Arrays.copyOf(letters, letters.length + (1 << 20));
        if (size + 2 > starts.length) {
            starts = Arrays.copyOf(starts, starts.length + (1 << 16));
            values = Arrays.copyOf(values, values.length + (1 << 16));
        }
    }
}
