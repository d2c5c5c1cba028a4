package org.st96toolkit.cli;

/** What is in an input, as JSON has it. */
sealed interface Inspection permits InspectionJson, PackageInspectionJson {}
