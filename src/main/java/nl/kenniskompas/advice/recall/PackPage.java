package nl.kenniskompas.advice.recall;

record PackPage(Pack pack) {}
