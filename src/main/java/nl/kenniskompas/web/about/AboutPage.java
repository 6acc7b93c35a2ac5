package nl.kenniskompas.web.about;

import java.util.List;

/// The parts of the page, each with its own address: `/over#privacy`.
record AboutPage(List<String> parts) {}
