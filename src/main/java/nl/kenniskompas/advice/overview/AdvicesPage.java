package nl.kenniskompas.advice.overview;

import java.util.List;
import nl.kenniskompas.advice.thread.AdviceThread;

/// @param threads the newest advice first
record AdvicesPage(List<AdviceThread> threads) {}
