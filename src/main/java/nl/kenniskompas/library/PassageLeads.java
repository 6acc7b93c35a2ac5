package nl.kenniskompas.library;

import java.util.List;

/// Other modules tell where a passage may lead to; the reader page shows it for the passage that is chosen.
public interface PassageLeads {
    /// @param words of the passage, as printed
    List<Lead> of(String words);

    /// @param label the item's own words
    /// @param about in which agenda it stands, and the like
    /// @param because words that both have, as a line
    record Lead(String label, String address, String about, String because) {}
}
