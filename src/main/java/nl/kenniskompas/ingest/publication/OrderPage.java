package nl.kenniskompas.ingest.publication;

import nl.kenniskompas.ingest.publication.FetchedPublication.NotHad;
import nl.kenniskompas.library.Publication;

/// A publication that could not be had.
record OrderPage(Publication publication, NotHad why) {}
