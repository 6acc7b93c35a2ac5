package nl.kenniskompas.library.document;

import java.util.List;

record DocumentsPage(List<Document> documents) {}
