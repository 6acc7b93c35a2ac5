package nl.kenniskompas.web.about;

import java.util.List;

/// @param parts each with its own address: `/over#privacy`
record AboutPage(List<String> parts, List<Algorithm> algorithms) {}
